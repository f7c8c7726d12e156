import { type Canvas, type Colour, createCanvas, darker, lighter } from './canvas';
import { metal, panel, type Wallpaper, wallpaper } from './surfaces';

export interface LaptopLook {
  readonly colours: readonly [Colour, Colour, ...Colour[]];
  readonly wallpaper: Wallpaper;
  /** The keys, where they are not black. */
  readonly keys?: Colour;
  /** The little red stick between the keys. */
  readonly stick?: true;
}

/** The deck seen from the front: keyboard and trackpad, getting wider toward the person. */
function deck(canvas: Canvas, colour: Colour, look: LaptopLook): void {
  canvas.path(
    'M64 236h272l44 92q2 6-4 6H24q-6 0-4-6z',
    canvas.fade(darker(colour, 0.14), lighter(colour, 0.28), 'down'),
  );
  canvas.path('M20 328q-2 6 4 6h352q6 0 4-6l1 6q0 8-9 8H28q-9 0-9-8z', darker(colour, 0.32));
  canvas.path('M82 244h236l19 42H63z', darker(colour, 0.42));
  const keys = look.keys ?? '#17191f';
  for (const [y, left, right, width] of [
    [250, 82, 318, 9.6],
    [261.5, 77, 323, 10.2],
    [273, 72, 328, 10.8],
  ] as const) {
    canvas.line(`M${left} ${y}H${right}`, keys, 9, { 'stroke-dasharray': `${width * 1.5} 2` });
  }
  canvas.line('M67 282.5H112M117 282.5H283M288 282.5H333', keys, 5.5);
  if (look.stick) canvas.circle(200, 267, 3.2, '#d8272c');
  canvas.path('M150 293h100l8 33H142z', canvas.fade(darker(colour, 0.16), darker(colour, 0.04), 'down'), {
    stroke: darker(colour, 0.24),
    'stroke-width': 0.8,
  });
}

/** The picture lists show: open, from the front. */
export function laptopOpen(look: LaptopLook): string {
  const canvas = createCanvas();
  const [colour] = look.colours;
  canvas.ground(200, 344, 195, 13);
  metal(canvas, [60, 46, 280, 190, 13], colour);
  canvas.rect(62.5, 48.5, 275, 187, 11, '#0b0d12');
  wallpaper(canvas, [69, 55, 262, 166, 6], look.wallpaper);
  canvas.rect(186, 55, 28, 7, 3, '#0b0d12');
  canvas.line('M145 210h1M167 210h1M189 210h1M211 210h1M233 210h1M255 210h1', '#ffffff', 13, {
    'stroke-linecap': 'round',
    opacity: 0.65,
  });
  canvas.rect(60, 231, 280, 6, 2, '#22252c');
  deck(canvas, colour, look);
  return canvas.toString();
}

/** The other colours, closed and seen from above, one over the other. */
export function laptopColours(look: LaptopLook): string {
  const canvas = createCanvas();
  const [first, second, third = first] = look.colours;
  canvas.ground(200, 338, 180, 15);
  for (const [x, y, turn, colour] of [
    [72, 66, -9, third],
    [54, 112, 4, second],
  ] as const) {
    canvas.group(`translate(${x} ${y}) rotate(${turn} 140 100)`, () => {
      canvas.rect(-2, 8, 288, 200, 18, '#05070f', { opacity: 0.14 });
      canvas.rect(0, 5, 284, 200, 17, darker(colour, 0.42));
      panel(canvas, [0, 0, 284, 200, 17], colour);
      canvas.circle(142, 100, 17, canvas.fade(lighter(colour, 0.5), darker(colour, 0.22)), { opacity: 0.8 });
    });
  }
  return canvas.toString();
}
