/**
 * Parts of a page that Taro compiled to templates of their own (`<View compileMode>`): what is fixed stands in the template,
 * and only what changes travels. Here they are drawn as the nodes that they would have been.
 */
import { lookUp, readMarkup, shownBy, type Tag } from './markup';
import type { PageNode } from './pageData';
import type { Template } from './templates';

/** What a compiled template draws, by what a node's `nn` says. */
export type CompiledParts = ReadonlyMap<string, Tag>;

const TEMPLATE = /<template name="tmpl_0_(f\d+t\d+)">([\s\S]*?)<\/template>(?=\s*(?:<template|<import|$))/g;

export function readCompiled(axml: string): CompiledParts {
  const parts = new Map<string, Tag>();
  for (const [, name = '', body = ''] of axml.matchAll(TEMPLATE)) {
    const [root] = readMarkup(body);
    if (root === undefined || typeof root === 'string') throw new Error(`The template ${name} draws nothing`);
    parts.set(name, root);
  }
  return parts;
}

/** The attributes of a compiled element stand in its node under their own names. */
function templateOf({ tag, attributes }: Tag): Template {
  const events = new Set<string>();
  const caught = new Set<string>();
  const names: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const [, kind, event] = /^(on|catch)([A-Z]\w*)$/.exec(name) ?? [];
    if (event) {
      const type = event.charAt(0).toLowerCase() + event.slice(1);
      events.add(type);
      if (kind === 'catch') caught.add(type);
    } else names[name] = name;
  }
  return { tag, attributes: names, events, caught };
}

/** Draws a page's nodes; those of compiled parts get their templates from here. */
export class CompiledView {
  private readonly templates = new Map<PageNode, Template>();

  constructor(private readonly parts: CompiledParts) {}

  /** How a node of a compiled part is drawn; `undefined` for all others. */
  templateOf(node: PageNode): Template | undefined {
    return this.templates.get(node);
  }

  draw(node: PageNode): PageNode {
    const part = this.parts.get(node.nn);
    if (part) return this.drawTag(part, node);
    const { cn = [] } = node;
    const drawn = cn.map((child) => this.draw(child));
    return drawn.some((child, index) => child !== cn[index]) ? { ...node, cn: drawn } : node;
  }

  private drawTag(tag: Tag, part: PageNode): PageNode {
    const values: Record<string, unknown> = {};
    for (const [name, written] of Object.entries(tag.attributes)) values[name] = shownBy(written, part);
    const cn = this.drawAll(tag.children, part);
    const node: PageNode = {
      ...values,
      nn: tag.tag,
      sid: String(values['data-sid'] ?? ''),
      cl: String(values.class ?? ''),
      cn,
    };
    this.templates.set(node, templateOf(tag));
    return node;
  }

  /** What stands between two tags, without what a condition leaves out. */
  private drawAll(children: Tag['children'], part: PageNode): PageNode[] {
    let isTaken = false;
    return children.flatMap((child) => {
      if (typeof child === 'string') return [this.drawText(String(shownBy(child, part) ?? ''))];
      const condition = child.attributes['a:if'] ?? child.attributes['a:elif'];
      if (condition !== undefined) {
        if ('a:if' in child.attributes) isTaken = false;
        if (isTaken || !shownBy(condition, part)) return [];
        isTaken = true;
      } else if ('a:else' in child.attributes && isTaken) return [];
      return [child.tag === 'template' ? this.draw(childNode(child, part)) : this.drawTag(child, part)];
    });
  }

  private drawText(v: string): PageNode {
    const node: PageNode = { nn: '#text', sid: '', v };
    this.templates.set(node, { tag: '#text', attributes: {}, events: new Set(), caught: new Set() });
    return node;
  }
}

/** The node that a compiled part leaves to be drawn by its own template: `data="{{i:i.cn[0]}}"`. */
function childNode({ attributes }: Tag, part: PageNode): PageNode {
  const [, path = ''] = /^\{\{\s*(?:\.\.\.)?i:\s*(.*?)\s*\}\}$/.exec(attributes.data ?? '') ?? [];
  const node = lookUp(path, part);
  if (typeof node !== 'object' || node === null || !('nn' in node)) throw new Error(`No node at ${path} to be drawn`);
  return JSON.parse(JSON.stringify(node));
}
