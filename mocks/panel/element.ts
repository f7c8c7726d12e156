/** Makes an element; texts are set as texts, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** An element that `index.html` holds. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html holds no #${id}`);
  return found;
}

/** A list of options that `index.html` holds. */
export function selectById(id: string): HTMLSelectElement {
  const found = byId(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`index.html holds no list #${id}`);
  return found;
}

/** The iframe that stands in the phone. */
export function appFrame(): HTMLIFrameElement {
  const frame = byId('app');
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('index.html holds no iframe #app');
  return frame;
}

interface RadioOptions {
  readonly group: string;
  readonly className: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

/** One of several, of which one is on: a radio button under its label. */
export function radio({ group, className, isOn, onChoose }: RadioOptions, ...label: (Node | string)[]): HTMLElement {
  const input = element('input', { type: 'radio', name: group, checked: isOn, onchange: onChoose });
  return element('label', { className }, input, ...label);
}
