/**
 * A Taro plugin that mends `base.axml`, the finished templates by which Alipay draws every node. It stands alone, because
 * Taro loads a plugin without what it would import.
 *
 * Taro's templates for Alipay name every attribute that may reach a component, and `role` and `aria-*` are not among them:
 * without this they are sent to the page and dropped there. Alipay's `view` and `text` take them since base library 1.18.
 * An input is given its name alone; it stands beside its label, and nothing else ties the two together. Adding them to
 * Taro's own table of components would number every attribute anew in the templates but not in Taro's runtime, and each
 * would show another's value.
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

/** Of these tags; what has no attributes but class and style is drawn by a template that begins with them. */
const TAG = /(<template name="tmpl_0_\d[^"]*">\s*<(?:view|text) )(?!style=)/g;
const INPUT = /(<template name="[^"]+">\s*<(?:input|textarea) )/g;

/** Base library 1.25.1 reads a picture out as a picture without a name unless its `alt` is there; empty, it is hidden. */
const IMAGE = /(<template name="[^"]+">\s*<image )/g;
const ALT = `alt="{{i.ariaLabel||''}}" `;

/**
 * The loop over a node's children stands upon a `<template>`, and Ant's compiler drops the key there: children are then
 * matched by their place, and an input that React replaced by a new one keeps its node, with the text of before. On a
 * `<block>` around the template that compiler keeps the key.
 */
const LOOP = /<template (is="[^"]*" data="[^"]*") (a:for="[^"]*" a:key="[^"]*")\s*\/>/g;

/**
 * Events that Taro's templates hand on and nothing here listens to. Each would cross to the app's thread: four for every
 * tap beside the tap itself, and two for each element that comes into view.
 */
const UNHEARD = [
  ...['TouchStart', 'TouchEnd', 'TouchCancel', 'LongTap', 'Appear', 'FirstAppear', 'Disappear', 'TransitionEnd'],
  ...['AnimationStart', 'AnimationIteration', 'AnimationEnd', 'LineChange', 'ScrollToUpper', 'ScrollToLower'],
  ...['Load', 'Error'],
];
const UNHEARD_EVENTS = new RegExp(` on(${UNHEARD.join('|')})="eh"`, 'g');

/**
 * The template of a compiled part (`<View compileMode>`) names the attributes that its elements have, but reads those that
 * change by their names in HTML, where Taro sends them by their names in JavaScript.
 */
const COMPILED = /(\{\{i[\w.[\]]*\.)(aria(?:-\w+)+)(?=\}\})/g;

/**
 * A compiled part has what stands inside it as a component drawn by that one's own template. Taro writes this for platforms
 * whose templates may not call themselves, and so are there many times, numbered by depth; Alipay's may, and are there once.
 */
const INNER = /is="\{\{xs\.a\(c, (i[\w.[\]]*)\.nn, l\)\}\}" data="\{\{i:\1,[^"]*\}\}"/g;

/** One template of such a part; they end the file, each as one piece. */
const PART = /<template name="(tmpl_0_f\d+t\d+)">[\s\S]*?<\/template>\s*(?=<template name="tmpl_0_f|$)/g;

/** The part of Taro's plugin context, and of webpack's sources, that is used here. */
interface Source {
  source(): string | Buffer;
  size(): number;
}
interface Context {
  modifyBuildAssets(modify: (build: { assets: Record<string, Source> }) => void): void;
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The attributes as a template shows them. */
const shown = (names: readonly string[]) => names.map((name) => `${name}="{{i.${camelCase(name)}}}" `).join('');

export default function alipayTemplates(context: Context): void {
  /**
   * While Taro watches, each build after the first has only the parts of the files that are built again, and would leave the
   * others without their templates.
   */
  const parts = new Map<string, string>();
  context.modifyBuildAssets(({ assets }) => {
    const base = assets['base.axml'];
    if (!base) return;
    const axml = base
      .source()
      .toString()
      .replace(TAG, `$1${shown(ATTRIBUTES)}`)
      .replace(INPUT, `$1${shown(['aria-label'])}`)
      .replace(IMAGE, `$1${ALT}`)
      .replace(UNHEARD_EVENTS, '')
      .replace(COMPILED, (_, path: string, name: string) => path + camelCase(name))
      .replace(INNER, 'is="{{xs.a(0, $1.nn)}}" data="{{i:$1}}"')
      .replace(LOOP, '<block $2><template $1 /></block>');
    const before = [...parts];
    const own = new Set<string>();
    for (const [template, name = ''] of axml.matchAll(PART)) {
      own.add(name);
      parts.set(name, template.trim());
    }
    const whole = [axml, ...before.filter(([name]) => !own.has(name)).map(([, template]) => template)].join('\n');
    assets['base.axml'] = { source: () => whole, size: () => Buffer.byteLength(whole) };
  });
}
