import '@tarojs/components/types/ScrollView';
import '@tarojs/components/types/View';
import '@tarojs/components/types/Text';

/**
 * What assistive technology reads, and what a keyboard needs. Alipay's `view` and `text` take `role` and `aria-*` as HTML
 * does (base library 1.18), so the names are the same on both platforms; Taro's types know neither. `aria-*` needs no
 * declaration in JSX. `tabIndex` and `onKeyDown` are for H5 only, see `focus.h5.ts`.
 */
interface Accessible {
  role?: string;
  tabIndex?: number;
  onKeyDown?: (event: import('react').KeyboardEvent) => void;
}

declare module '@tarojs/components/types/View' {
  interface ViewProps extends Accessible {}
}

declare module '@tarojs/components/types/Text' {
  interface TextProps extends Accessible {}
}

declare module '@tarojs/components/types/ScrollView' {
  interface ScrollViewProps extends Accessible {}
}
