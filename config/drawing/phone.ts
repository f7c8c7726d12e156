import { type Canvas, type Colour, createCanvas, darker, lighter } from './canvas';
import { type Box, display, flash, lens, panel, type Wallpaper } from './surfaces';

/** How a phone's cameras lie on its back. */
export type Cameras = 'plateau' | 'pill' | 'diagonal' | 'bar' | 'disc' | 'squircle' | 'triangle' | 'square' | 'twins';

export interface PhoneLook {
  readonly cameras: Cameras;
  readonly colours: readonly [Colour, Colour, ...Colour[]];
  readonly wallpaper: Wallpaper;
}

const WIDTH = 150;
const HEIGHT = 308;
const RADIUS = 27;
const TOP = 44;

/** A raised part of the back that lenses stand on. */
function island(canvas: Canvas, [x, y, width, height, radius]: Box, colour: Colour): void {
  canvas.rect(x + 1, y + 3, width, height, radius, darker(colour, 0.5), { opacity: 0.22 });
  const surface = canvas.linear([
    [0, lighter(colour, 0.42)],
    [100, darker(colour, 0.1)],
  ]);
  canvas.rect(x, y, width, height, radius, surface, {
    stroke: lighter(colour, 0.6),
    'stroke-opacity': 0.7,
    'stroke-width': 1.2,
  });
}

const DARK = '#1b1d23';

/** The cameras, on a back whose upper left corner is the origin. */
const CAMERAS: Record<Cameras, (canvas: Canvas, colour: Colour) => void> = {
  plateau(canvas, colour) {
    island(canvas, [9, 9, 78, 80, 22], colour);
    lens(canvas, 30, 30, 17, colour);
    lens(canvas, 30, 68, 17, colour);
    lens(canvas, 66, 49, 17, colour);
    flash(canvas, 66, 21, 5.5);
    canvas.circle(66, 77, 4.5, DARK);
  },
  pill(canvas, colour) {
    island(canvas, [12, 12, 42, 84, 21], colour);
    lens(canvas, 33, 33, 17, colour);
    lens(canvas, 33, 75, 17, colour);
    flash(canvas, 70, 54, 5.5);
  },
  diagonal(canvas, colour) {
    island(canvas, [10, 10, 76, 76, 22], colour);
    lens(canvas, 31, 31, 17, colour);
    lens(canvas, 65, 65, 17, colour);
    flash(canvas, 66, 28, 5.5);
  },
  bar(canvas, colour) {
    island(canvas, [5, 7, 140, 86, 24], colour);
    lens(canvas, 29, 30, 17, colour);
    lens(canvas, 29, 69, 17, colour);
    lens(canvas, 66, 49.5, 17, colour);
    flash(canvas, 125, 28, 6);
    canvas.circle(125, 71, 5, DARK);
  },
  disc(canvas, colour) {
    canvas.circle(76, 69, 55, darker(colour, 0.5), { opacity: 0.24 });
    canvas.circle(75, 66, 55, canvas.linear([[0, lighter(colour, 0.75)], [50, colour], [100, darker(colour, 0.45)]])); // biome-ignore format: one gradient
    canvas.circle(75, 66, 50, canvas.linear([[0, '#3a3e49'], [100, '#0d0f14']])); // biome-ignore format: one gradient
    lens(canvas, 56, 47, 15.5, '#4a4f5c');
    lens(canvas, 94, 47, 15.5, '#4a4f5c');
    lens(canvas, 56, 85, 15.5, '#4a4f5c');
    lens(canvas, 94, 85, 15.5, '#4a4f5c');
    flash(canvas, 75, 66, 4);
  },
  squircle(canvas, colour) {
    island(canvas, [27, 18, 96, 96, 38], colour);
    canvas.rect(33, 24, 84, 84, 32, canvas.linear([[0, '#343843'], [100, '#0e1015']])); // biome-ignore format: one gradient
    lens(canvas, 75, 46, 16, '#565b68');
    lens(canvas, 56, 80, 16, '#565b68');
    lens(canvas, 94, 80, 16, '#565b68');
    flash(canvas, 75, 67, 3.5);
  },
  triangle(canvas, colour) {
    const shape = 'M48 18q8-8 17 0l44 46q10 12-4 17l-70 18q-17 2-17-13l2-50q1-5 28-18z';
    canvas.path(shape, darker(colour, 0.5), { opacity: 0.22, transform: 'translate(2 4)' });
    canvas.path(shape, canvas.linear([[0, lighter(colour, 0.6)], [100, darker(colour, 0.15)]]), { stroke: lighter(colour, 0.7), 'stroke-width': 1.2 }); // biome-ignore format: one gradient
    lens(canvas, 53, 38, 16, colour);
    lens(canvas, 40, 78, 15, colour);
    lens(canvas, 83, 67, 15, colour);
    flash(canvas, 102, 36, 5);
  },
  square(canvas, colour) {
    island(canvas, [10, 10, 84, 84, 22], colour);
    canvas.rect(14, 14, 76, 76, 19, canvas.linear([[0, '#3d414c'], [100, '#111318']])); // biome-ignore format: one gradient
    lens(canvas, 34, 34, 15.5, '#565b68');
    lens(canvas, 70, 34, 15.5, '#565b68');
    lens(canvas, 34, 70, 15.5, '#565b68');
    flash(canvas, 70, 70, 7);
  },
  twins(canvas, colour) {
    island(canvas, [12, 12, 84, 84, 42], colour);
    lens(canvas, 54, 34, 17, '#3b3f4a');
    lens(canvas, 54, 73, 17, '#3b3f4a');
    flash(canvas, 80, 54, 5);
  },
};

function back(canvas: Canvas, x: number, y: number, look: PhoneLook, colour: Colour, turn = ''): void {
  canvas.group(`translate(${x} ${y})${turn}`, () => {
    canvas.rect(WIDTH - 2, 74, 4, 44, 2, darker(colour, 0.35));
    panel(canvas, [0, 0, WIDTH, HEIGHT, RADIUS], colour);
    CAMERAS[look.cameras](canvas, colour);
  });
}

function front(canvas: Canvas, x: number, y: number, look: PhoneLook, colour: Colour): void {
  canvas.group(`translate(${x} ${y})`, () => {
    display(canvas, [0, 0, WIDTH, HEIGHT, RADIUS], colour, look.wallpaper);
    canvas.rect(WIDTH / 2 - 19, 15, 38, 11, 5.5, '#0b0d12');
    canvas.rect(WIDTH / 2 - 23, HEIGHT - 15, 46, 3, 1.5, '#ffffff', { opacity: 0.85 });
  });
}

/** The picture lists show: the back, the screen half behind it. */
export function phoneBackAndFront(look: PhoneLook): string {
  const canvas = createCanvas();
  canvas.ground(200, 354, 150);
  front(canvas, 176, TOP, look, look.colours[0]);
  canvas.rect(170, TOP + 12, 74, HEIGHT - 8, 26, canvas.linear([[70, '#05070f', 0.42], [100, '#05070f', 0]], 'right')); // biome-ignore format: one gradient
  back(canvas, 74, TOP, look, look.colours[0]);
  return canvas.toString();
}

/** The other colours, fanned out. */
export function phoneColours({ colours, ...look }: PhoneLook): string {
  const canvas = createCanvas();
  const shown = colours.slice(1, 3);
  const all = { ...look, colours };
  canvas.ground(200, 356, 150);
  const [near, far = colours[0]] = shown;
  back(canvas, 186, TOP + 6, all, far, ' rotate(7 75 308)');
  back(canvas, 68, TOP + 6, all, near ?? colours[0], ' rotate(-5 75 308)');
  return canvas.toString();
}

/** A phone that opens like a book: open, and closed beside it. */
export function foldable(look: PhoneLook, colour: Colour): string {
  const canvas = createCanvas();
  canvas.ground(200, 346, 165);
  canvas.group('translate(262 62)', () => {
    panel(canvas, [0, 0, 104, 272, 18], colour);
    canvas.circle(52, 52, 37, canvas.linear([[0, lighter(colour, 0.7)], [100, darker(colour, 0.4)]])); // biome-ignore format: one gradient
    canvas.circle(52, 52, 33, '#14161b');
    for (const [x, y] of [[39, 39], [65, 39], [39, 65], [65, 65]] as const) lens(canvas, x, y, 10.5, '#4a4f5c'); // biome-ignore format: one row
  });
  canvas.group('translate(30 62)', () => {
    display(canvas, [0, 0, 248, 272, 18], colour, look.wallpaper, 6);
    canvas.rect(100, 6, 48, 260, 0, canvas.linear([[0, '#000000', 0], [48, '#000000', 0.2], [52, '#ffffff', 0.2], [100, '#ffffff', 0]], 'right')); // biome-ignore format: one gradient
    canvas.circle(186, 20, 4.5, '#0b0d12');
  });
  return canvas.toString();
}
