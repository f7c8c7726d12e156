import { type Canvas, type Colour, createCanvas, darker } from './canvas';
import { type Cameras, drawCameras } from './phoneCameras';
import { display, panel, type Wallpaper } from './surfaces';

export interface PhoneLook {
  readonly cameras: Cameras;
  readonly colours: readonly [Colour, Colour, ...Colour[]];
  readonly wallpaper: Wallpaper;
}

const WIDTH = 150;
const HEIGHT = 310;
const RADIUS = 27;
const TOP = 42;

function back(canvas: Canvas, transform: string, { cameras }: PhoneLook, colour: Colour): void {
  canvas.group(transform, () => {
    canvas.rect(WIDTH - 2, 84, 4, 46, 2, darker(colour, 0.35));
    panel(canvas, [0, 0, WIDTH, HEIGHT, RADIUS], colour);
    drawCameras(canvas, cameras, colour);
  });
}

/** The picture lists show: the back, and the screen half behind it. */
export function phoneBackAndFront(look: PhoneLook): string {
  const canvas = createCanvas();
  const [colour] = look.colours;
  canvas.ground(200, TOP + HEIGHT, 165);
  canvas.group(`translate(194 ${TOP})`, () => {
    display(canvas, [0, 0, WIDTH, HEIGHT, RADIUS], colour, look.wallpaper);
    canvas.rect(WIDTH / 2 - 15, 15, 38, 11, 5.5, '#0b0d12');
    canvas.rect(WIDTH / 2 - 19, HEIGHT - 15, 46, 3, 1.5, '#ffffff', { opacity: 0.85 });
    // What the phone before it darkens.
    const shade = canvas.linear(
      [
        [5, '#05070f', 0.6],
        [24, '#05070f', 0],
      ],
      'right',
    );
    canvas.rect(0, 0, WIDTH, HEIGHT, RADIUS, shade);
  });
  back(canvas, `translate(56 ${TOP})`, look, colour);
  return canvas.toString();
}

/** Two of the other colours, fanned out. */
export function phoneColours(look: PhoneLook): string {
  const canvas = createCanvas();
  const [first, near, far = first] = look.colours;
  canvas.ground(200, TOP + HEIGHT + 4, 160);
  back(canvas, `translate(196 ${TOP + 2}) rotate(6 75 310)`, look, far);
  back(canvas, `translate(56 ${TOP + 2}) rotate(-5 75 310)`, look, near);
  return canvas.toString();
}

const FOLDED = 132;
const LEAF = 286;

function foldedBack(canvas: Canvas, transform: string, look: PhoneLook, colour: Colour): void {
  canvas.group(transform, () => {
    panel(canvas, [0, 0, FOLDED, LEAF, 20], colour);
    canvas.rect(2.5, 8, 5, LEAF - 16, 2, darker(colour, 0.3));
    canvas.group('translate(6 6) scale(.82)', () => drawCameras(canvas, look.cameras, colour));
  });
}

/** The picture lists show of a phone that opens like a book: open, and folded behind. */
export function foldableOpen(look: PhoneLook): string {
  const canvas = createCanvas();
  const [colour] = look.colours;
  canvas.ground(200, 342, 180);
  foldedBack(canvas, 'translate(242 54)', look, colour);
  canvas.group('translate(24 54)', () => {
    canvas.rect(4, 4, 260, LEAF - 4, 22, '#05070f', { opacity: 0.2 });
    display(canvas, [0, 0, 256, LEAF, 20], colour, look.wallpaper, 6);
    const crease = canvas.linear(
      [
        [0, '#000000', 0],
        [48, '#000000', 0.18],
        [52, '#ffffff', 0.18],
        [100, '#ffffff', 0],
      ],
      'right',
    );
    canvas.rect(104, 6, 48, LEAF - 12, 0, crease);
    canvas.circle(192, 20, 4.5, '#0b0d12');
  });
  return canvas.toString();
}

/** The same phone folded, in its other colours. */
export function foldableColours(look: PhoneLook): string {
  const canvas = createCanvas();
  const [first, near, far = first] = look.colours;
  canvas.ground(200, 346, 155);
  foldedBack(canvas, 'translate(206 56) rotate(6 66 286)', look, far);
  foldedBack(canvas, 'translate(66 56) rotate(-5 66 286)', look, near);
  return canvas.toString();
}
