import { type Canvas, type Colour, darker, lighter } from './canvas';
import { type Box, flash, lenses, type Spot } from './surfaces';

interface CameraLayout {
  /** The raised part of the back that the lenses stand on; where it is black glass, `glass` says so. */
  readonly island: Box;
  readonly glass?: true;
  readonly lenses: readonly Spot[];
  readonly lamp: Spot;
}

/** How a phone's cameras lie on its back, whose upper left corner is the origin. */
export type Cameras = 'plateau' | 'pill' | 'diagonal' | 'bar' | 'disc' | 'squircle' | 'slanted' | 'square' | 'twins';

const LAYOUTS: Record<Cameras, CameraLayout> = {
  plateau: {
    island: [9, 9, 78, 80, 22],
    lenses: [
      [30, 30, 17],
      [30, 68, 17],
      [66, 49, 17],
    ],
    lamp: [66, 20, 5.5],
  },
  pill: {
    island: [12, 12, 42, 84, 21],
    lenses: [
      [33, 33, 17],
      [33, 75, 17],
    ],
    lamp: [70, 54, 5.5],
  },
  diagonal: {
    island: [10, 10, 76, 76, 22],
    lenses: [
      [31, 31, 17],
      [65, 65, 17],
    ],
    lamp: [66, 28, 5.5],
  },
  bar: {
    island: [5, 6, 140, 86, 24],
    lenses: [
      [29, 29, 17],
      [29, 68, 17],
      [67, 49, 17],
    ],
    lamp: [124, 28, 6],
  },
  disc: {
    island: [22, 14, 106, 106, 53],
    glass: true,
    lenses: [
      [56, 48, 16],
      [94, 48, 16],
      [56, 86, 16],
      [94, 86, 16],
    ],
    lamp: [75, 67, 4],
  },
  squircle: {
    island: [27, 18, 96, 96, 38],
    glass: true,
    lenses: [
      [75, 44, 16],
      [54, 81, 16],
      [96, 81, 16],
    ],
    lamp: [75, 70, 4],
  },
  slanted: {
    island: [12, 12, 92, 92, 34],
    lenses: [
      [40, 38, 17],
      [36, 79, 14],
      [77, 71, 17],
    ],
    lamp: [75, 34, 5],
  },
  square: {
    island: [10, 10, 84, 84, 23],
    glass: true,
    lenses: [
      [33, 33, 16],
      [71, 33, 16],
      [33, 71, 16],
    ],
    lamp: [71, 71, 7],
  },
  twins: {
    island: [12, 12, 84, 84, 42],
    lenses: [
      [54, 35, 17],
      [54, 74, 17],
    ],
    lamp: [80, 54, 5],
  },
};

/** The cameras of a phone whose back has this colour. */
export function drawCameras(canvas: Canvas, cameras: Cameras, colour: Colour): void {
  const { island, glass, lenses: spots, lamp } = LAYOUTS[cameras];
  const [x, y, width, height, radius] = island;
  canvas.rect(x + 1, y + 4, width, height, radius, '#000000', { opacity: 0.14 });
  if (glass) {
    canvas.rect(...island, canvas.fade('#41454f', '#0c0e12'), {
      stroke: canvas.fade(lighter(colour, 0.7), darker(colour, 0.35)),
      'stroke-width': 4,
    });
  } else {
    canvas.rect(...island, canvas.fade(lighter(colour, 0.42), darker(colour, 0.08)), { stroke: lighter(colour, 0.55) });
  }
  lenses(canvas, spots, glass ? '#565b68' : darker(colour, 0.1));
  flash(canvas, ...lamp);
}
