/** An opaque colour, `#RRGGBB`. */
export type Colour = string;
/** A stop of a gradient: where (0–100), which colour, how opaque (1 where absent). */
type Stop = readonly [at: number, colour: Colour, opacity?: number];
type Direction = 'down' | 'right' | 'diagonal';
type Attributes = Readonly<Record<string, string | number>>;

const SIDE = 400;
const DIRECTIONS: Record<Direction, string> = { right: '', down: ' x2="0" y2="1"', diagonal: ' y2="1"' };

const channels = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` (0–1) of `other` in `colour`. */
function mix(colour: Colour, other: Colour, share: number): Colour {
  const others = channels(other);
  return `#${channels(colour)
    .map((value, at) => Math.round(value + ((others[at] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
export const lighter = (colour: Colour, share: number) => mix(colour, '#ffffff', share);
export const darker = (colour: Colour, share: number) => mix(colour, '#000000', share);
/** Whether something light is seen better on it than something dark. */
export const isDark = (colour: Colour) => channels(colour).every((value) => value < 128);

const shortColour = (value: string) => value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** Tenths of a unit, hundredths below one, are finer than any screen that shows the picture. */
const short = (value: string | number) =>
  typeof value === 'number'
    ? String(Math.round(value * (value < 1 ? 100 : 10)) / (value < 1 ? 100 : 10)).replace(/^0\./, '.')
    : shortColour(value);

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${short(value)}"`)
    .join('');

/**
 * A picture of 400 × 400 units as it is drawn: each call adds a shape on top. Attributes only, since Alipay's image knows no
 * style sheets; no text and nothing from elsewhere. The same gradient asked for twice is written once.
 */
export class Canvas {
  readonly #gradients = new Map<string, string>();
  readonly #shapes: string[] = [];

  /** A gradient across the shape it fills. */
  linear(stops: readonly Stop[], direction: Direction = 'diagonal'): string {
    return this.#gradient('linear', DIRECTIONS[direction], stops);
  }

  /** One colour going over into another. */
  fade(from: Colour, to: Colour, direction: Direction = 'diagonal'): string {
    return this.linear(
      [
        [0, from],
        [100, to],
      ],
      direction,
    );
  }

  /** A gradient from a point of the shape it fills outward, all in per cent of the shape's box. */
  radial(stops: readonly Stop[], [x, y, radius]: readonly [number, number, number] = [50, 50, 50]): string {
    return this.#gradient('radial', ` cx="${x}%" cy="${y}%" r="${radius}%"`, stops);
  }

  rect(x: number, y: number, width: number, height: number, radius: number, fill: string, more: Attributes = {}): void {
    this.#add('rect', { x, y, width, height, ...(radius ? { rx: radius } : {}), fill, ...more });
  }

  /** Without `fill`, as the group it is in. */
  circle(cx: number, cy: number, r: number, fill?: string, more: Attributes = {}): void {
    this.#add('circle', { cx, cy, r, ...(fill === undefined ? {} : { fill }), ...more });
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string): void {
    this.#add('ellipse', { cx, cy, rx, ry, fill });
  }

  path(d: string, fill: string, more: Attributes = {}): void {
    this.#add('path', { d, fill, ...more });
  }

  line(d: string, stroke: string, width: number, more: Attributes = {}): void {
    this.#add('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });
  }

  /** What `draw` adds, moved or turned (`transform`), or filled alike. */
  group(shared: string | Attributes, draw: () => void): void {
    const attributes = typeof shared === 'string' ? { transform: shared } : shared;
    this.#shapes.push(`<g${written(attributes)}>`);
    draw();
    this.#shapes.push('</g>');
  }

  /** The soft shadow of something that stands on the ground at `y`. */
  ground(x: number, y: number, halfWidth: number, halfHeight = 12): void {
    const stops: Stop[] = [
      [0, '#1f2a44', 0.34],
      [55, '#1f2a44', 0.12],
      [100, '#1f2a44', 0],
    ];
    this.ellipse(x, y, halfWidth, halfHeight, this.radial(stops));
  }

  toString(): string {
    const gradients = [...this.#gradients].map(([body, id]) => body.replace(' ', ` id="${id}" `)).join('');
    const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`;
    return `${open}${gradients}${this.#shapes.join('')}</svg>\n`;
  }

  #gradient(kind: 'linear' | 'radial', geometry: string, stops: readonly Stop[]): string {
    const inner = stops
      .map(([at, colour, opacity = 1]) => {
        const stopOpacity = opacity === 1 ? '' : ` stop-opacity="${String(opacity).replace(/^0\./, '.')}"`;
        const offset = at === 0 ? '' : ` offset="${short(at / 100)}"`;
        return `<stop${offset} stop-color="${shortColour(colour)}"${stopOpacity}/>`;
      })
      .join('');
    const tag = `${kind}Gradient`;
    const body = `<${tag}${geometry || ' x1="0"'}>${inner}</${tag}>`;
    const id = this.#gradients.get(body) ?? `g${this.#gradients.size}`;
    this.#gradients.set(body, id);
    return `url(#${id})`;
  }

  #add(tag: string, attributes: Attributes): void {
    this.#shapes.push(`<${tag}${written(attributes)}/>`);
  }
}

/** A canvas with the pale card that every picture stands on. */
export function createCanvas(): Canvas {
  const canvas = new Canvas();
  const card: Stop[] = [
    [0, '#ffffff'],
    [60, '#f5f7fa'],
    [100, '#e9edf3'],
  ];
  canvas.rect(0, 0, SIDE, SIDE, 0, canvas.radial(card, [50, 38, 75]));
  return canvas;
}
