/**
 * Reads `base.axml`, where Taro wrote down how each kind of node is drawn: its tag, which data each attribute shows, and
 * which events it hands on. What the template does not hand on never reaches the app, whatever the data says.
 */

export interface Template {
  /** `view`, `text`, `input` …; `#text` for plain text. */
  readonly tag: string;
  /** Attribute → the node's key that it shows, e.g. `placeholder` → `p11`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Events handed on to the app, as their `type`: `tap`, `input`, `blur` … */
  readonly events: ReadonlySet<string>;
  /** Those among them that go no further up. */
  readonly caught: ReadonlySet<string>;
}

const TEMPLATE = /<template name="tmpl_0_([^"]+)">\s*<([\w-]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** `{{i.p11}}`, `{{xs.b(i.p8,140)}}`, `{{i.uid||i.sid}}`: the first key counts. */
const SHOWN = /^\{\{(?:xs\.\w\()?i\.(\w+)/;

function readTemplate(tag: string, text: string): Template {
  const attributes: Record<string, string> = {};
  const events = new Set<string>();
  const caught = new Set<string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    const [, kind, event] = /^(on|catch)([A-Z]\w*)$/.exec(name) ?? [];
    if (event) {
      const type = event.charAt(0).toLowerCase() + event.slice(1);
      events.add(type);
      if (kind === 'catch') caught.add(type);
    } else {
      const [, key] = SHOWN.exec(value) ?? [];
      if (key) attributes[name] = key;
    }
  }
  return { tag, attributes, events, caught };
}

/** The templates by what a node's `nn` says. An input has two, with and without focus; they differ in nothing else. */
export function readTemplates(axml: string): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const [, name = '', tag = '', attributes = ''] of axml.matchAll(TEMPLATE)) {
    // A template that only leads to another.
    if (tag === 'template') continue;
    const number = name.replace(/_(focus|blur)$/, '');
    templates.set(number, readTemplate(tag === 'block' ? '#text' : tag, attributes));
  }
  return templates;
}
