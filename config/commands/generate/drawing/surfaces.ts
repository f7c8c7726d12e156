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

/** A metal frame with light along its edges. */
export function metal(canvas: Canvas, box: Box, colour: Colour): void {
  const bright = lighter(colour, 0.5);
  const across = canvas.linear(
    [
      [0, darker(colour, 0.38)],
      [5, bright],
      [10, colour],
      [95, bright],
      [100, darker(colour, 0.42)],
    ],
    'right',
  );
  canvas.rect(...box, across);
}

/** A coloured back with a bright rim, and a sheen from the upper left. */
export function panel(canvas: Canvas, box: Box, colour: Colour): void {
  const surface = canvas.linear([
    [0, lighter(colour, 0.5)],
    [38, lighter(colour, 0.06)],
    [39, lighter(colour, 0.2)],
    [62, darker(colour, 0.04)],
    [100, darker(colour, 0.24)],
  ]);
  canvas.rect(...inset(box, 1), surface, { stroke: rim(canvas, colour), 'stroke-width': 2 });
}

/** The light on the edge of something of this colour. */
const rim = (canvas: Canvas, colour: Colour) => canvas.fade(lighter(colour, 0.7), darker(colour, 0.4));

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
  canvas.rect(...inset(box, 1.5), '#0b0d12', { stroke: rim(canvas, colour), 'stroke-width': 3 });
  wallpaper(canvas, inset(box, border), picture);
}

/** A circle: x, y, radius. */
export type Spot = readonly [x: number, y: number, radius: number];

/** Lenses of about one size: a ring, the glass in it, and the light on that. */
export function lenses(canvas: Canvas, spots: readonly Spot[], ring: Colour): void {
  const [, , size = 0] = spots[0] ?? [];
  const glass = canvas.radial(
    [
      [0, '#6585dc'],
      [30, '#232d5c'],
      [62, '#080a10'],
    ],
    [42, 40, 70],
  );
  const edge = canvas.fade(lighter(ring, 0.65), darker(ring, 0.45));
  canvas.group({ fill: glass, stroke: edge, 'stroke-width': size * 0.2 }, () => {
    for (const [x, y, radius] of spots) canvas.circle(x, y, radius * 0.9);
  });
  canvas.group({ fill: '#dfe7fb' }, () => {
    for (const [x, y, radius] of spots) canvas.circle(x - radius * 0.2, y - radius * 0.24, radius * 0.13);
  });
}

/** A lamp beside a lens. */
export function flash(canvas: Canvas, x: number, y: number, radius: number): void {
  canvas.circle(x, y, radius, '#fbf3d6', { stroke: '#b9ad8d' });
}
