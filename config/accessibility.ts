/**
 * A Taro plugin. Taro's templates for Alipay name every attribute that may reach a component, and `role` and `aria-*` are
 * not among them: without this they are sent to the page and dropped there. Alipay's `view` and `text` take them since
 * base library 1.18.
 */
const ATTRIBUTES = [
  'role',
  'aria-busy',
  'aria-checked',
  'aria-current',
  'aria-disabled',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-level',
  'aria-modal',
  'aria-selected',
];

/** The part of Taro's plugin context and platform that is used here; the platform of H5 has no templates. */
interface Context {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: Platform) => void }): void;
}
interface Platform {
  template?: { mergeComponents(context: Context, components: Record<string, Record<string, string>>): void };
}

export default function accessibility(context: Context): void {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) attributes[name] = '';
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => template?.mergeComponents(context, { View: attributes, Text: attributes }),
  });
}
