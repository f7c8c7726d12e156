import { type Canvas, type Colour, createCanvas, darker, lighter } from './canvas';
import { display, flash, lenses, panel, type Wallpaper } from './surfaces';

export interface TabletLook {
  readonly colours: readonly [Colour, Colour, ...Colour[]];
  readonly wallpaper: Wallpaper;
  /** How many cameras the back has. */
  readonly eyes: 1 | 2;
}

const LONG = 292;
const SHORT = 214;
const RADIUS = 20;

function cameras(canvas: Canvas, colour: Colour, count: 1 | 2): void {
  if (count === 1) {
    lenses(canvas, [[30, 30, 14]], colour);
    return;
  }
  canvas.rect(14, 14, 62, 62, 18, canvas.fade(lighter(colour, 0.45), darker(colour, 0.08)), {
    stroke: lighter(colour, 0.6),
  });
  lenses(
    canvas,
    [
      [32, 32, 12.5],
      [58, 58, 12.5],
    ],
    colour,
  );
  flash(canvas, 58, 30, 4.5);
}

/** A stylus that stands upright, its tip down. */
function stylus(canvas: Canvas, x: number, y: number, length: number): void {
  const white = canvas.linear(
    [
      [0, '#cfd4dc'],
      [35, '#ffffff'],
      [100, '#bcc3ce'],
    ],
    'right',
  );
  canvas.rect(x, y, 10, length, 5, white);
  canvas.path(`M${x + 0.5} ${y + length - 6}l4.5 20 4.5 -20z`, white);
}

/** The picture lists show: the back upright, the screen lying before it, a stylus beside it. */
export function tabletFrontAndBack({ colours: [colour], wallpaper, eyes }: TabletLook): string {
  const canvas = createCanvas();
  canvas.ground(200, 350, 178);
  canvas.group('translate(50 48)', () => {
    panel(canvas, [0, 0, SHORT, LONG, RADIUS], colour);
    cameras(canvas, colour, eyes);
  });
  canvas.rect(62, 130, LONG + 12, SHORT, 30, '#05070f', { opacity: 0.12 });
  canvas.group('translate(66 134)', () => {
    display(canvas, [0, 0, LONG, SHORT, RADIUS], colour, wallpaper, 10);
    canvas.line('M104 190h1M131 190h1M161 190h1M188 190h1', '#ffffff', 20, { 'stroke-linecap': 'round', opacity: 0.6 });
  });
  stylus(canvas, 318, 60, 62);
  return canvas.toString();
}

/** The other colours, one upright screen before one back. */
export function tabletColours({ colours, wallpaper, eyes }: TabletLook): string {
  const canvas = createCanvas();
  const [, near, far = colours[0]] = colours;
  canvas.ground(200, 350, 160);
  canvas.group('translate(52 44) rotate(-4 107 292)', () => {
    panel(canvas, [0, 0, SHORT, LONG, RADIUS], far);
    cameras(canvas, far, eyes);
  });
  canvas.group('translate(144 52)', () => {
    canvas.rect(-6, 4, SHORT, LONG, 24, '#05070f', { opacity: 0.13 });
    display(canvas, [0, 0, SHORT, LONG, RADIUS], near, wallpaper, 10);
    canvas.line('M58 266h1M91 266h1M123 266h1M156 266h1', '#ffffff', 22, { 'stroke-linecap': 'round', opacity: 0.55 });
  });
  return canvas.toString();
}
