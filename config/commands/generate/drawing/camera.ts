import { type Canvas, type Colour, createCanvas, darker, lighter } from './canvas';
import { flash, metal, type Wallpaper, wallpaper } from './surfaces';

export interface CameraLook {
  readonly shape: 'mirrorless' | 'retro' | 'gimbal' | 'action';
  /** Of the top, or of all of it; each picture takes one. */
  readonly colours: readonly [Colour, Colour, ...Colour[]];
  readonly wallpaper: Wallpaper;
}

const LEATHER = '#24262c';

/** A large lens from the front: barrel, focus ring, coated glass. */
function barrel(canvas: Canvas, x: number, y: number, radius: number): void {
  canvas.circle(x + 3, y + 8, radius, '#05070f', { opacity: 0.3 });
  canvas.circle(x, y, radius, canvas.fade('#565b66', '#0d0f13'));
  canvas.circle(x, y, radius * 0.93, '#1a1c21', {
    stroke: '#484c56',
    'stroke-width': radius * 0.07,
    'stroke-dasharray': '2.4 2.4',
  });
  canvas.circle(x, y, radius * 0.82, canvas.fade('#3a3e48', '#0c0e12'));
  canvas.circle(x, y, radius * 0.7, '#0a0b0f');
  canvas.circle(
    x,
    y,
    radius * 0.58,
    canvas.radial(
      [
        [0, '#8a5bd6'],
        [30, '#3d3f96'],
        [62, '#152a52'],
        [100, '#05070c'],
      ],
      [36, 32, 76],
    ),
  );
  canvas.circle(x, y, radius * 0.3, '#04050a', { opacity: 0.55 });
  canvas.ellipse(x - radius * 0.22, y - radius * 0.28, radius * 0.15, radius * 0.1, '#dfe8ff');
  canvas.circle(x + radius * 0.24, y + radius * 0.26, radius * 0.06, '#7fd6c4', { opacity: 0.8 });
}

/** A knob on the top plate, seen from the side. */
function dial(canvas: Canvas, x: number, y: number, width: number, height: number, colour: Colour): void {
  metal(canvas, [x, y, width, height, 3], colour);
  canvas.line(`M${x + 2} ${y + height / 2}h${width - 4}`, darker(colour, 0.5), height - 4, {
    'stroke-dasharray': '1.2 2.4',
    opacity: 0.55,
  });
}

function mirrorless(canvas: Canvas, colour: Colour): void {
  canvas.ground(200, 318, 168);
  dial(canvas, 62, 104, 44, 16, '#3b3e46');
  dial(canvas, 286, 106, 34, 14, '#3b3e46');
  canvas.path(
    'M150 118l14-34q4-10 14-10h44q10 0 14 10l14 34h76q28 0 28 28v132q0 26-26 26H72q-26 0-26-26V152q0-34 26-34z',
    canvas.linear(
      [
        [0, lighter(colour, 0.3)],
        [30, colour],
        [100, darker(colour, 0.4)],
      ],
      'down',
    ),
  );
  canvas.path('M46 168h308v110q0 26-26 26H72q-26 0-26-26z', canvas.fade(LEATHER, '#101217', 'down'));
  canvas.path('M46 160q30-18 54 4 16 16 12 60l-4 80H72q-26 0-26-26z', canvas.fade('#3a3d45', '#14161a'));
  canvas.rect(176, 84, 48, 26, 7, darker(colour, 0.55));
  canvas.rect(60, 134, 22, 8, 4, '#d8452e', { opacity: 0.9 });
  barrel(canvas, 214, 206, 86);
}

function retro(canvas: Canvas, colour: Colour): void {
  canvas.ground(200, 312, 172);
  dial(canvas, 66, 92, 52, 20, lighter(colour, 0.1));
  dial(canvas, 268, 90, 46, 22, lighter(colour, 0.1));
  dial(canvas, 322, 98, 24, 14, colour);
  const plate = canvas.linear(
    [
      [0, lighter(colour, 0.55)],
      [45, colour],
      [100, darker(colour, 0.2)],
    ],
    'down',
  );
  canvas.path(
    'M146 110l12-22q5-8 14-8h56q9 0 14 8l12 22h84q22 0 22 22v144q0 24-24 24H64q-24 0-24-24V132q0-22 22-22z',
    plate,
  );
  canvas.path('M40 152h320v100H40z', LEATHER);
  canvas.path('M40 152q40 4 46 40l6 60H40z', '#33363d');
  canvas.rect(176, 92, 48, 22, 5, '#15171c');
  flash(canvas, 118, 132, 7);
  canvas.rect(296, 122, 36, 16, 4, '#15171c');
  barrel(canvas, 206, 202, 82);
}

function gimbal(canvas: Canvas, colour: Colour, picture: Wallpaper): void {
  canvas.ground(200, 366, 96, 9);
  canvas.group('translate(-10 -18) scale(1.05)', () => gimbalBody(canvas, colour, picture));
}

function gimbalBody(canvas: Canvas, colour: Colour, picture: Wallpaper): void {
  canvas.group('translate(148 168)', () => {
    metal(canvas, [0, 0, 104, 194, 22], colour);
    canvas.rect(3, 3, 98, 188, 19, canvas.fade(lighter(colour, 0.16), darker(colour, 0.3)));
    canvas.rect(11, 12, 82, 106, 10, '#07080b');
    wallpaper(canvas, [15, 16, 74, 98, 7], picture);
    canvas.circle(34, 148, 16, darker(colour, 0.5));
    canvas.circle(34, 148, 12, canvas.fade(lighter(colour, 0.3), darker(colour, 0.2)));
    canvas.circle(74, 148, 11, '#dc3b35');
    canvas.circle(74, 148, 7, '#f26a5c');
  });
  canvas.path('M166 172v-26q0-14 14-14h56v40z', canvas.fade(lighter(colour, 0.24), darker(colour, 0.35)));
  canvas.path(
    'M206 148h28q26 0 26-24V78q0-20-14-24l-12 10v56q0 12-12 12h-16z',
    canvas.fade(lighter(colour, 0.3), darker(colour, 0.3)),
  );
  canvas.rect(142, 40, 96, 78, 26, canvas.fade(lighter(colour, 0.26), darker(colour, 0.32)));
  barrel(canvas, 184, 79, 33);
  canvas.circle(228, 58, 3.4, '#dc3b35');
}

function action(canvas: Canvas, colour: Colour, picture: Wallpaper): void {
  canvas.ground(200, 326, 160);
  canvas.rect(108, 82, 74, 18, 8, '#d8352e');
  metal(canvas, [52, 94, 296, 222, 34], colour);
  canvas.rect(56, 98, 288, 214, 30, canvas.fade(lighter(colour, 0.18), darker(colour, 0.35)));
  canvas.rect(72, 142, 118, 122, 16, '#07080b');
  wallpaper(canvas, [80, 150, 102, 106, 10], picture);
  canvas.rect(206, 112, 124, 124, 30, '#0b0d11', { stroke: '#4c515c', 'stroke-width': 3 });
  barrel(canvas, 268, 174, 50);
  for (const x of [232, 246, 260, 274, 288, 302]) canvas.rect(x, 258, 6, 30, 3, '#08090c', { opacity: 0.7 });
  canvas.circle(86, 120, 4, '#e5483f');
}

function camera({ shape, wallpaper: picture }: CameraLook, colour: Colour): string {
  const canvas = createCanvas();
  if (shape === 'mirrorless') mirrorless(canvas, colour);
  else if (shape === 'retro') retro(canvas, colour);
  else if (shape === 'gimbal') gimbal(canvas, colour, picture);
  else action(canvas, colour, picture);
  return canvas.toString();
}

/** The camera from the front in its first colour, and in its second. */
export const cameraPictures = (look: CameraLook): readonly [string, string] => [
  camera(look, look.colours[0]),
  camera(look, look.colours[1]),
];
