import { type Canvas, type Colour, createCanvas, darker, isDark, lighter } from './canvas';
import { type Wallpaper, wallpaper } from './surfaces';

export interface ConsoleLook {
  readonly shape: 'handheld' | 'solidHandheld' | 'curvedTower' | 'boxTower';
  /** The body's (or both side pieces') colours, for each picture. */
  readonly colours: readonly [readonly [Colour, Colour], readonly [Colour, Colour]];
  readonly wallpaper: Wallpaper;
}

function stick(canvas: Canvas, x: number, y: number, radius: number): void {
  canvas.circle(x, y + 2, radius, '#000000', { opacity: 0.35 });
  canvas.circle(x, y, radius, canvas.fade('#4a4e58', '#0d0f13'));
  canvas.circle(x, y, radius * 0.66, canvas.fade('#1a1c22', '#3c4049'));
}

/** Four buttons, or the four ends of a cross. */
function diamond(canvas: Canvas, x: number, y: number, reach: number, radius: number, fills: readonly string[]): void {
  const ends = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const;
  ends.forEach(([dx, dy], at) => {
    canvas.circle(x + dx * reach, y + dy * reach, radius, fills[at % fills.length] ?? '#22252c');
  });
}

function cross(canvas: Canvas, x: number, y: number, reach: number, fill: Colour): void {
  const arm = reach / 3;
  canvas.rect(x - reach, y - arm, 2 * reach, 2 * arm, 3, fill);
  canvas.rect(x - arm, y - reach, 2 * arm, 2 * reach, 3, fill);
}

function handheld(canvas: Canvas, [left, right]: readonly [Colour, Colour], picture: Wallpaper): void {
  canvas.ground(200, 292, 186);
  const body = '#2b2e35';
  const sides = [
    { tint: left, transform: '', stickY: 158, buttonsY: 218 },
    { tint: right, transform: 'translate(400 0) scale(-1 1)', stickY: 218, buttonsY: 158 },
  ];
  for (const { tint, transform, stickY, buttonsY } of sides) {
    canvas.group(transform, () => {
      canvas.path('M84 110H54q-32 0-32 32v112q0 32 32 32h30z', canvas.fade(lighter(body, 0.2), darker(body, 0.4)));
      canvas.rect(72, 112, 14, 172, 0, tint);
      stick(canvas, 47, stickY, 15);
      diamond(canvas, 47, buttonsY, 11, 5.5, ['#565b66']);
      canvas.circle(56, 258, 5, '#565b66');
    });
  }
  canvas.rect(82, 108, 236, 180, 10, '#14161b');
  wallpaper(canvas, [91, 118, 218, 160, 4], picture);
}

function solidHandheld(canvas: Canvas, [colour, second]: readonly [Colour, Colour], picture: Wallpaper): void {
  canvas.ground(200, 294, 186);
  canvas.path(
    'M60 112h280q48 0 48 44v70q0 64-44 64-26 0-34-14H90q-8 14-34 14-44 0-44-64v-70q0-44 48-44z',
    canvas.fade(lighter(colour, 0.3), darker(colour, 0.4), 'down'),
  );
  canvas.rect(94, 122, 212, 146, 8, '#07080b');
  wallpaper(canvas, [101, 129, 198, 132, 3], picture);
  cross(canvas, 38, 150, 14, second);
  diamond(canvas, 362, 150, 13, 7, [second]);
  stick(canvas, 70, 160, 15);
  stick(canvas, 330, 160, 15);
  for (const x of [40, 328]) {
    canvas.rect(x, 192, 34, 34, 6, canvas.fade(darker(colour, 0.35), lighter(colour, 0.12)), {
      stroke: darker(colour, 0.5),
    });
  }
  canvas.circle(346, 244, 4, '#ff9f1c');
}

/** A controller from the front, 160 wide, its middle at the origin. */
function controller(canvas: Canvas, colour: Colour, dark: Colour): void {
  canvas.ellipse(0, 56, 80, 10, '#d5dae2');
  canvas.path(
    'M-44-38h88c26 0 34 22 40 56 4 26 0 40-13 40-16 0-22-32-38-34h-66c-16 2-22 34-38 34-13 0-17-14-13-40 6-34 14-56 40-56z',
    canvas.fade(lighter(colour, 0.35), darker(colour, 0.16), 'down'),
    { stroke: darker(colour, 0.18), 'stroke-width': 0.8 },
  );
  canvas.path('M-26-36h52l-4 30q-1 6-7 6h-30q-6 0-7-6z', darker(colour, 0.06));
  cross(canvas, -50, -12, 11, dark);
  diamond(canvas, 50, -12, 10, 5, [dark]);
  stick(canvas, -25, 12, 13);
  stick(canvas, 25, 12, 13);
}

function curvedTower(canvas: Canvas, [shell, pad]: readonly [Colour, Colour]): void {
  canvas.ground(150, 352, 96, 10);
  canvas.ground(286, 352, 92, 9);
  canvas.path('M96 338h86l8 12H88z', '#3a3d45');
  canvas.path(
    'M116 62q34-12 58 4v272H112z',
    canvas.linear(
      [
        [0, '#2c2f37'],
        [50, '#0c0d11'],
        [100, '#30343c'],
      ],
      'right',
    ),
  );
  canvas.line('M124 72v262', '#3fa0ff', 2.5, { opacity: 0.85 });
  canvas.line('M167 72v262', '#3fa0ff', 2.5, { opacity: 0.85 });
  canvas.path(
    'M88 40q26 4 32 34 5 130-1 266H90q-14-150-2-300z',
    canvas.fade(lighter(shell, 0.5), darker(shell, 0.16), 'right'),
  );
  canvas.path('M204 34q-32 6-36 40-4 130 2 266h30q18-150 4-306z', canvas.fade(shell, darker(shell, 0.2), 'right'));
  canvas.group('translate(288 288)', () => controller(canvas, pad, '#2a2d35'));
}

function boxTower(canvas: Canvas, [colour, pad]: readonly [Colour, Colour]): void {
  canvas.ground(150, 354, 104, 11);
  canvas.ground(292, 352, 90, 9);
  canvas.path('M70 78l30-28h124l-10 28z', lighter(colour, 0.16));
  canvas.path('M92 74l20-19h98l-7 19z', '#07080b');
  canvas.line('M98 72l18-16M114 72l16-16M130 72l14-16M146 72l12-16M162 72l10-16M178 72l8-16M194 72l6-16', '#1e9e4a', 3);
  canvas.path('M214 78l10-28v276l-10 24z', darker(colour, 0.45));
  canvas.rect(70, 78, 144, 272, 5, canvas.fade(lighter(colour, 0.2), darker(colour, 0.18)));
  canvas.rect(84, 276, 6, 50, 3, darker(colour, 0.6));
  canvas.circle(92, 102, 6, '#ffffff', { opacity: 0.9 });
  canvas.rect(186, 318, 14, 7, 2, darker(colour, 0.6));
  canvas.group('translate(296 288)', () => controller(canvas, pad, isDark(pad) ? '#8d939f' : '#2a2d35'));
}

function gameConsole({ shape, wallpaper: picture }: ConsoleLook, colours: readonly [Colour, Colour]): string {
  const canvas = createCanvas();
  if (shape === 'handheld') handheld(canvas, colours, picture);
  else if (shape === 'solidHandheld') solidHandheld(canvas, colours, picture);
  else if (shape === 'curvedTower') curvedTower(canvas, colours);
  else boxTower(canvas, colours);
  return canvas.toString();
}

/** The console in its first colours, and in its second. */
export const consolePictures = (look: ConsoleLook): readonly [string, string] => [
  gameConsole(look, look.colours[0]),
  gameConsole(look, look.colours[1]),
];
