/** The tab bar's icons, 81 × 81 pixels as Alipay wants them, from strokes on a grid of 24. */
import { deflateSync } from 'node:zlib';
import { brandText, textHint } from '../../../src/ui/brand';

type Point = readonly [number, number];
/** A polyline. A single point is a dot. */
type Stroke = readonly Point[];

const SIZE = 81;
const GRID = 24;
const HALF_WIDTH = 0.9;
const COLORS = { '': textHint, '-selected': brandText };

/** Part of a circle, in degrees clockwise from the right. */
const arc = ([x, y]: Point, radius: number, from: number, to: number): Stroke =>
  Array.from({ length: 33 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / 32) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

const ICONS: Record<string, readonly Stroke[]> = {
  home: [
    [
      [3, 11.5],
      [12, 3.5],
      [21, 11.5],
    ],
    [
      [5.5, 10],
      [5.5, 20.5],
      [18.5, 20.5],
      [18.5, 10],
    ],
    [
      [9.7, 20.5],
      [9.7, 14.5],
      [14.3, 14.5],
      [14.3, 20.5],
    ],
  ],
  orders: [
    [
      [6.5, 2.8],
      [17.5, 2.8],
      [17.5, 21.2],
      [6.5, 21.2],
      [6.5, 2.8],
    ],
    [
      [9.6, 8],
      [14.4, 8],
    ],
    [
      [9.6, 12],
      [14.4, 12],
    ],
    [[12, 17.4]],
  ],
  help: [arc([12, 12], 9.2, 0, 360), [...arc([12, 9.6], 2.7, -180, 70), [12, 13.8]], [[12, 17]]],
};

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along =
    lengthSquared && Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** How much of a pixel the strokes cover, 0–15. */
function coverage(strokes: readonly Stroke[], column: number, line: number): number {
  const unit = GRID / SIZE;
  const at: Point = [(column + 0.5) * unit, (line + 0.5) * unit];
  const nearest = Math.min(
    ...strokes.flatMap((stroke) => stroke.map((point, index) => distance(at, stroke[index - 1] ?? point, point))),
  );
  return Math.round(15 * Math.min(1, Math.max(0, (HALF_WIDTH - nearest) / unit + 0.5)));
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * An image of one colour, whose transparency is the strokes' coverage: a palette of sixteen transparencies, two pixels to a
 * byte.
 */
function png(strokes: readonly Stroke[], color: string): Buffer {
  const levels = Array.from({ length: 16 }, (_, level) => level);
  const lines = Array.from({ length: SIZE }, (_, line) => [
    0,
    ...Array.from({ length: Math.ceil(SIZE / 2) }, (_, pair) => {
      const [left, right] = [coverage(strokes, 2 * pair, line), coverage(strokes, 2 * pair + 1, line)];
      return left * 16 + right;
    }),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(color.slice(1).repeat(levels.length), 'hex')),
    chunk('tRNS', Buffer.from(levels.map((level) => level * 17))),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Every icon by the name of its file, unselected and selected. */
export function tabIcons(): Map<string, Buffer> {
  const icons = new Map<string, Buffer>();
  for (const [name, strokes] of Object.entries(ICONS)) {
    for (const [suffix, color] of Object.entries(COLORS)) icons.set(`${name}${suffix}.png`, png(strokes, color));
  }
  return icons;
}
