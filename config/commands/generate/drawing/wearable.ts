import { type Canvas, type Colour, createCanvas, darker, lighter } from './canvas';
import { metal } from './surfaces';

export interface WearableLook {
  readonly shape: 'watch' | 'ruggedWatch' | 'roundWatch' | 'headphones';
  /** Case and strap (of headphones: all, and the cushions), for each picture. */
  readonly colours: readonly [readonly [Colour, Colour], readonly [Colour, Colour]];
}

/** Three rings that fill up over the day. */
function rings(canvas: Canvas, x: number, y: number, radius: number): void {
  for (const [at, colour, share] of [
    [0, '#fa3a5f', 0.82],
    [1, '#a4f038', 0.64],
    [2, '#2fe3e0', 0.74],
  ] as const) {
    const r = radius * (1 - at * 0.27);
    const round = 2 * Math.PI * r;
    canvas.circle(x, y, r, 'none', { stroke: colour, 'stroke-opacity': 0.22, 'stroke-width': radius * 0.21 });
    canvas.circle(x, y, r, 'none', {
      stroke: colour,
      'stroke-width': radius * 0.21,
      'stroke-linecap': 'round',
      'stroke-dasharray': `${Math.round(round * share)} ${Math.round(round)}`,
      transform: `rotate(-90 ${x} ${y})`,
    });
  }
}

function strap(canvas: Canvas, colour: Colour, width: number, from: number, to: number): void {
  const fill = canvas.linear(
    [
      [0, darker(colour, 0.28)],
      [18, lighter(colour, 0.18)],
      [70, colour],
      [100, darker(colour, 0.34)],
    ],
    'right',
  );
  const left = 200 - width / 2;
  const right = 200 + width / 2;
  canvas.path(`M${left} ${from}L${left + 16} 34q2-12 14-12h${width - 60}q12 0 14 12L${right} ${from}z`, fill);
  canvas.path(`M${left} ${to}L${left + 16} 366q2 12 14 12h${width - 60}q12 0 14-12L${right} ${to}z`, fill);
  for (const y of [326, 342, 358]) canvas.ellipse(200, y, 4.5, 3, darker(colour, 0.5));
}

function hands(canvas: Canvas, x: number, y: number, length: number): void {
  canvas.line(`M${x} ${y}L${x - length * 0.5} ${y - length * 0.36}`, '#ffffff', 6, { 'stroke-linecap': 'round' });
  canvas.line(`M${x} ${y}L${x + length * 0.62} ${y - length * 0.62}`, '#ffffff', 4.5, { 'stroke-linecap': 'round' });
  canvas.line(`M${x} ${y}L${x + length * 0.2} ${y + length * 0.86}`, '#ff9f1c', 2, { 'stroke-linecap': 'round' });
  canvas.circle(x, y, 5, '#ff9f1c');
}

function ticks(canvas: Canvas, x: number, y: number, radius: number): void {
  const step = (2 * Math.PI * radius) / 60;
  canvas.circle(x, y, radius, 'none', {
    stroke: '#8d95a5',
    'stroke-width': 5,
    'stroke-dasharray': `1.2 ${(step - 1.2).toFixed(3)}`,
  });
  canvas.circle(x, y, radius - 3, 'none', {
    stroke: '#ffffff',
    'stroke-width': 11,
    'stroke-dasharray': `2.6 ${((2 * Math.PI * (radius - 3)) / 12 - 2.6).toFixed(3)}`,
  });
}

function watch(canvas: Canvas, colour: Colour, band: Colour): void {
  strap(canvas, band, 134, 112, 288);
  metal(canvas, [286, 158, 13, 38, 6], colour);
  canvas.rect(285, 214, 6, 46, 3, darker(colour, 0.3));
  metal(canvas, [112, 98, 176, 204, 56], colour);
  canvas.rect(117, 103, 166, 194, 52, '#05060a');
  canvas.circle(200, 186, 56, '#0d1017');
  rings(canvas, 200, 186, 52);
  for (const [x, tint] of [
    [152, '#ff9f1c'],
    [200, '#43b0ff'],
    [248, '#b388ff'],
  ] as const) {
    canvas.circle(x, 266, 12, tint, { opacity: 0.9 });
  }
  canvas.path('M117 160q0-57 52-57h60q-84 30-112 120z', '#ffffff', { opacity: 0.07 });
}

function ruggedWatch(canvas: Canvas, colour: Colour, band: Colour): void {
  strap(canvas, band, 150, 108, 292);
  canvas.rect(92, 168, 12, 54, 5, '#ff7a1a');
  metal(canvas, [288, 150, 26, 100, 13], colour);
  metal(canvas, [298, 168, 18, 40, 8], lighter(colour, 0.1));
  canvas.line('M307 172v32', '#ff7a1a', 3);
  metal(canvas, [100, 88, 200, 224, 52], colour);
  canvas.rect(111, 99, 178, 202, 42, '#05060a');
  ticks(canvas, 200, 200, 80);
  canvas.circle(200, 232, 19, 'none', { stroke: '#43b0ff', 'stroke-width': 4, 'stroke-dasharray': '84 120' });
  hands(canvas, 200, 200, 70);
}

function roundWatch(canvas: Canvas, colour: Colour, band: Colour): void {
  strap(canvas, band, 122, 126, 274);
  metal(canvas, [304, 158, 18, 30, 6], colour);
  metal(canvas, [304, 214, 15, 30, 6], colour);
  canvas.circle(
    200,
    200,
    116,
    canvas.linear([
      [0, lighter(colour, 0.6)],
      [40, colour],
      [100, darker(colour, 0.5)],
    ]),
  );
  canvas.circle(200, 200, 107, canvas.fade('#33373f', '#0a0b0f'));
  canvas.circle(
    200,
    200,
    98,
    canvas.radial(
      [
        [0, '#1d3a5f'],
        [70, '#0a1424'],
        [100, '#05060a'],
      ],
      [50, 60, 60],
    ),
  );
  ticks(canvas, 200, 200, 90);
  rings(canvas, 200, 246, 24);
  canvas.circle(156, 206, 15, 'none', { stroke: '#43b0ff', 'stroke-width': 4, 'stroke-dasharray': '62 100' });
  canvas.circle(244, 206, 15, 'none', { stroke: '#ffb020', 'stroke-width': 4, 'stroke-dasharray': '48 100' });
  hands(canvas, 200, 200, 76);
}

function headphones(canvas: Canvas, colour: Colour, cushion: Colour): void {
  const steel = canvas.fade('#f4f6f9', '#8f98a6', 'down');
  canvas.path('M110 132C126 76 160 56 200 56S274 76 290 132C264 98 236 88 200 88S136 98 110 132z', cushion);
  canvas.line('M98 220C84 104 128 48 200 48S316 104 302 220', steel, 10, { 'stroke-linecap': 'round' });
  const shell = canvas.linear([
    [0, lighter(colour, 0.5)],
    [45, colour],
    [100, darker(colour, 0.32)],
  ]);
  const soft = canvas.linear(
    [
      [0, darker(cushion, 0.3)],
      [45, lighter(cushion, 0.15)],
      [100, darker(cushion, 0.4)],
    ],
    'right',
  );
  for (const transform of ['', 'translate(400 0) scale(-1 1)']) {
    canvas.group(transform, () => {
      canvas.rect(126, 212, 38, 134, 19, soft);
      canvas.rect(50, 202, 92, 154, 44, shell);
      canvas.rect(60, 212, 72, 134, 35, canvas.fade('#ffffff', lighter(colour, 0.1)), { opacity: 0.22 });
      canvas.rect(94, 186, 10, 30, 5, steel);
    });
  }
}

function wearable({ shape }: WearableLook, [colour, second]: readonly [Colour, Colour]): string {
  const canvas = createCanvas();
  canvas.ground(200, 374, 130, 12);
  if (shape === 'watch') watch(canvas, colour, second);
  else if (shape === 'ruggedWatch') ruggedWatch(canvas, colour, second);
  else if (shape === 'roundWatch') roundWatch(canvas, colour, second);
  else headphones(canvas, colour, second);
  return canvas.toString();
}

/** The device in its first colours, and in its second. */
export const wearablePictures = (look: WearableLook): readonly [string, string] => [
  wearable(look, look.colours[0]),
  wearable(look, look.colours[1]),
];
