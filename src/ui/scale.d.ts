import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How far sizes grow, `'1'` to `'2'`: set at the root of a screen, read by `tokens.scss`. */
    '--s'?: string;
  }
}
