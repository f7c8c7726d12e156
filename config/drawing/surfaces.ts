/** The surfaces that devices of several families share: metal edges, coloured glass, lit screens, lenses. */
import { type Canvas, type Colour, darker, lighter } from './canvas';

/** Where a rounded rectangle lies: x, y, width, height, corner radius. */
export type Box = readonly [x: number, y: number, width: number, height: number, radius: number];

const inset = ([x, y, width, height, radius]: Box, by: number): Box => [
  x + by,
  y + by,
  width - 2 * by,
  height - 2 * by,
  Math.max(0, radius - by),
];

/** A metal frame with light along it. */
export function metal(canvas: Canvas, box: Box, colour: Colour): void {
  const bright = lighter(colour, 0.55);
  const deep = darker(colour, 0.38);
  canvas.rect(
    ...box,
    canvas.linear(
      [
        [0, deep],
        [4, bright],
        [10, colour],
        [90, darker(colour, 0.12)],
        [96, bright],
        [100, deep],
      ],
      'right',
    ),
  );
}

/** A coloured back in its frame, with a sheen from the upper left. */
export function panel(canvas: Canvas, box: Box, colour: Colour, frame = 2.5): void {
  metal(canvas, box, colour);
  const inner = inset(box, frame);
  canvas.rect(
    ...inner,
    canvas.linear([
      [0, lighter(colour, 0.34)],
      [45, colour],
      [100, darker(colour, 0.2)],
    ]),
  );
  canvas.rect(
    ...inner,
    canvas.linear([
      [0, '#ffffff', 0.3],
      [38, '#ffffff', 0.04],
      [39, '#ffffff', 0.16],
      [62, '#ffffff', 0],
    ]),
  );
}

/** A lit screen: two glows over a deep colour. */
export function wallpaper(canvas: Canvas, box: Box, [deep, glow, spark]: Wallpaper): void {
  canvas.rect(...box, deep);
  canvas.rect(
    ...box,
    canvas.radial(
      [
        [0, glow],
        [100, glow, 0],
      ],
      [18, 82, 78],
    ),
  );
  canvas.rect(
    ...box,
    canvas.radial(
      [
        [0, spark, 0.95],
        [100, spark, 0],
      ],
      [88, 22, 66],
    ),
  );
}
export type Wallpaper = readonly [deep: Colour, glow: Colour, spark: Colour];

/** A screen behind glass, in its frame, with a black border. */
export function display(canvas: Canvas, box: Box, colour: Colour, picture: Wallpaper, border = 7): void {
  metal(canvas, box, colour);
  canvas.rect(...inset(box, 2.5), '#0b0d12');
  wallpaper(canvas, inset(box, border), picture);
}

/** One lens: ring, glass, and the light in it. */
export function lens(canvas: Canvas, x: number, y: number, radius: number, ring: Colour): void {
  canvas.circle(
    x,
    y,
    radius,
    canvas.linear([
      [0, lighter(ring, 0.65)],
      [50, ring],
      [100, darker(ring, 0.45)],
    ]),
  );
  canvas.circle(x, y, radius * 0.8, '#0a0c12');
  canvas.circle(
    x,
    y,
    radius * 0.56,
    canvas.radial(
      [
        [0, '#5b7bd0'],
        [45, '#1c2447'],
        [100, '#06070c'],
      ],
      [38, 34, 70],
    ),
  );
  canvas.circle(x - radius * 0.2, y - radius * 0.24, radius * 0.13, '#ffffff', { opacity: 0.75 });
}

/** A lamp beside a lens. */
export function flash(canvas: Canvas, x: number, y: number, radius: number): void {
  canvas.circle(
    x,
    y,
    radius,
    canvas.radial([
      [0, '#fffdf2'],
      [60, '#f3e7c3'],
      [100, '#b9ad8d'],
    ]),
  );
}
