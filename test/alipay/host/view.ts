import { CompiledView } from './compiled';
import type { Templates } from './packageTemplates';
import type { PageNode } from './pageData';
import type { Template } from './templates';

/** An element on the screen with those around it. */
export interface Element {
  readonly node: PageNode;
  readonly template: Template;
  /** From the root of the page down, without the element itself. */
  readonly ancestors: readonly Element[];
}

const ROLES = ['button', 'link', 'checkbox', 'radio', 'tab'];

/** Whether a text is the one that is looked for: a string is all of it, a pattern part of it. */
const says = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text);

/** A page as its templates draw it: what they do not show is not here either. */
export class View {
  private readonly root: readonly PageNode[];
  private readonly compiled: CompiledView;

  constructor(
    root: readonly PageNode[],
    private readonly templates: Templates,
  ) {
    this.compiled = new CompiledView(templates.compiled);
    this.root = root.map((node) => this.compiled.draw(node));
  }

  /** All elements from top to bottom, plain texts included. */
  get elements(): readonly Element[] {
    return this.below(this.root, []);
  }

  /** What can be reached: the elements of the dialog on top, else all. */
  get reachable(): readonly Element[] {
    const { elements } = this;
    const dialog = elements.filter((element) => this.attribute(element, 'aria-modal') === 'true').pop();
    return dialog ? elements.filter(({ ancestors }) => ancestors.some(({ node }) => node === dialog.node)) : elements;
  }

  /** Every text that can be read, one to a line. */
  get text(): string {
    return this.reachable.flatMap(({ node }) => (node.v ? [node.v] : [])).join('\n');
  }

  /** Whether an element's own text says that. */
  says(wanted: string | RegExp): boolean {
    return this.reachable.some(({ node }) => says((node.cn ?? []).map(({ v = '' }) => v).join(''), wanted));
  }

  /** What an attribute shows, e.g. `placeholder`. */
  attribute({ node, template }: Element, name: string): unknown {
    const key = template.attributes[name];
    return key === undefined ? undefined : node[key];
  }

  /** The controls that can be tapped now and are called so: by their whole name, or where none is, by its beginning. */
  controls(name: string): Element[] {
    const live = this.reachable.filter(
      (element) =>
        ROLES.includes(String(this.attribute(element, 'role'))) && this.attribute(element, 'aria-disabled') !== true,
    );
    const whole = live.filter((element) => this.nameOf(element) === name);
    return whole.length > 0 ? whole : live.filter((element) => this.nameOf(element).startsWith(name));
  }

  /** The text input that is read out by that name. */
  field(label: string): Element | undefined {
    return this.reachable.find(
      (element) => /^(input|textarea)$/.test(element.template.tag) && this.attribute(element, 'aria-label') === label,
    );
  }

  /** Where an element is in the page's data, as `setData` writes it: `root.cn.[0].cn.[2]`. */
  pathOf({ node, ancestors }: Element): string {
    const way = [...ancestors.map((element) => element.node), node];
    const steps = way.map((one, depth) => {
      const siblings = depth === 0 ? this.root : (way[depth - 1]?.cn ?? []);
      return `cn.[${siblings.indexOf(one)}]`;
    });
    return ['root', ...steps].join('.');
  }

  /** What a finger in the middle of an element touches: the innermost element there. */
  touched(element: Element): Element {
    const child = (element.node.cn ?? []).find(({ v }) => v === undefined);
    const template = child && this.templateOf(child);
    return child && template
      ? this.touched({ node: child, template, ancestors: [...element.ancestors, element] })
      : element;
  }

  /** The name a control is read out by: its label, else the text in it that is not hidden from being read. */
  private nameOf(element: Element): string {
    const label = this.attribute(element, 'aria-label');
    return typeof label === 'string' ? label : this.textOf(element.node).trim();
  }

  private templateOf(node: PageNode): Template | undefined {
    return this.compiled.templateOf(node) ?? this.templates.plain.get(node.nn);
  }

  private textOf(node: PageNode): string {
    const hidden = this.templateOf(node)?.attributes['aria-hidden'];
    if (hidden !== undefined && node[hidden] === 'true') return '';
    return (node.v ?? '') + (node.cn ?? []).map((child) => this.textOf(child)).join('');
  }

  private below(nodes: readonly PageNode[], ancestors: readonly Element[]): Element[] {
    return nodes.flatMap((node) => {
      const template = this.templateOf(node);
      if (!template) throw new Error(`No template draws ${node.nn}, at ${node.sid}`);
      const element = { node, template, ancestors };
      return [element, ...this.below(node.cn ?? [], [...ancestors, element])];
    });
  }
}
