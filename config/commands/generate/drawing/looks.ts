/** How each seed device looks: its shape, its colours in the order of its SKUs, what its screen shows. */
import { type CameraLook, cameraPictures } from './camera';
import { type ConsoleLook, consolePictures } from './gaming';
import { type LaptopLook, laptopColours, laptopOpen } from './laptop';
import { foldableColours, foldableOpen, type PhoneLook, phoneBackAndFront, phoneColours } from './phone';
import type { Wallpaper } from './surfaces';
import { type TabletLook, tabletColours, tabletFrontAndBack } from './tablet';
import { type WearableLook, wearablePictures } from './wearable';

const DUNE: Wallpaper = ['#2b1a2f', '#e8844a', '#f7d9a8'];
const LAGOON: Wallpaper = ['#0b2a52', '#1c9ad6', '#7ff0d8'];
const ORCHID: Wallpaper = ['#241a5c', '#d653b7', '#7fa8ff'];
const MEADOW: Wallpaper = ['#0c3b3a', '#53c08a', '#f3e27c'];
const DAWN: Wallpaper = ['#2a2f78', '#ff7d6b', '#ffc98a'];
const GLACIER: Wallpaper = ['#1c3f7a', '#6fb4ff', '#eaf4ff'];
const EMBER: Wallpaper = ['#1a1020', '#e2442f', '#ffb35c'];
const AURORA: Wallpaper = ['#0b1436', '#23c6a5', '#8a5cff'];

const phones: Record<string, PhoneLook> = {
  'iphone-16-pro': { cameras: 'plateau', colours: ['#c9a78a', '#b7b1a6', '#ecebe6', '#3f4146'], wallpaper: DUNE },
  'iphone-17': { cameras: 'pill', colours: ['#cfc3e8', '#b3c4a4', '#a5bedb', '#f1f2f2'], wallpaper: ORCHID },
  'huawei-mate-70': { cameras: 'disc', colours: ['#4d6b60', '#a99bc4', '#eeeff1', '#2a2c31'], wallpaper: MEADOW },
  'xiaomi-15': { cameras: 'square', colours: ['#c4b5d6', '#f0f1f2', '#2c2e33', '#c3cfb3'], wallpaper: DAWN },
  'vivo-x200': { cameras: 'disc', colours: ['#3d6fc0', '#eef0f4', '#2a2c33'], wallpaper: GLACIER },
  'iphone-17-pro-max': { cameras: 'bar', colours: ['#e0753a', '#2f3f5f', '#dcdde0'], wallpaper: EMBER },
  'huawei-pura-70-pro': { cameras: 'slanted', colours: ['#8f84b4', '#eeeff1', '#33353b'], wallpaper: ORCHID },
  'oppo-find-x8': { cameras: 'disc', colours: ['#e9edf3', '#7fa3cf', '#2b2d33'], wallpaper: AURORA },
  'honor-magic-7': { cameras: 'squircle', colours: ['#d8bd93', '#8d9096', '#eeeff1'], wallpaper: DAWN },
  'iphone-15': { cameras: 'diagonal', colours: ['#f0cdd0', '#f0e3b4', '#cbd6c4', '#bccfdd'], wallpaper: DAWN },
  'redmi-k80': { cameras: 'twins', colours: ['#4a5d80', '#eef0f2', '#2b2d32'], wallpaper: LAGOON },
};

const foldables: Record<string, PhoneLook> = {
  'huawei-mate-x6': { cameras: 'disc', colours: ['#a8323a', '#2a2c31', '#8f9399'], wallpaper: EMBER },
};

const tablets: Record<string, TabletLook> = {
  'ipad-air-11': { eyes: 1, colours: ['#a9bfd8', '#c4bcd8', '#e6dfd4', '#6b6e74'], wallpaper: GLACIER },
  'ipad-pro-13': { eyes: 2, colours: ['#484a4f', '#d9dadd'], wallpaper: AURORA },
  'huawei-matepad-pro': { eyes: 2, colours: ['#eceef0', '#8fb0a6', '#2d2f34'], wallpaper: MEADOW },
  'xiaomi-pad-7-pro': { eyes: 2, colours: ['#b9cbb6', '#8ea9cc', '#35383e'], wallpaper: DAWN },
};

const laptops: Record<string, LaptopLook> = {
  'macbook-air-13': { colours: ['#bccddd', '#dcdee1', '#e7dfd2', '#3a4352'], wallpaper: LAGOON },
  'macbook-pro-14': { colours: ['#54565b', '#d6d8db'], wallpaper: ORCHID },
  'huawei-matebook-x-pro': { colours: ['#7f9cc4', '#e6e8ea', '#3b3e44'], wallpaper: DAWN },
  'thinkpad-x1-carbon': { colours: ['#33353a', '#9a9da3'], wallpaper: EMBER, stick: true },
};

const cameras: Record<string, CameraLook> = {
  'dji-pocket-3': { shape: 'gimbal', colours: ['#3a3d43', '#a2a6ad'], wallpaper: LAGOON },
  'sony-a7m4': { shape: 'mirrorless', colours: ['#33363c', '#b9bdc4'], wallpaper: DUNE },
  'fujifilm-x-t50': { shape: 'retro', colours: ['#c9ccd1', '#6b6e74'], wallpaper: DUNE },
  'dji-action-5-pro': { shape: 'action', colours: ['#34373d', '#9b9fa6'], wallpaper: AURORA },
};

const wearables: Record<string, WearableLook> = {
  'apple-watch-s10': {
    shape: 'watch',
    colours: [
      ['#e0b9a4', '#f0dcd3'],
      ['#c9ccd2', '#4d6f9c'],
    ],
  },
  'apple-watch-ultra-2': {
    shape: 'ruggedWatch',
    colours: [
      ['#c3baa9', '#e5762f'],
      ['#3c3e43', '#2b2d31'],
    ],
  },
  'huawei-watch-gt-5': {
    shape: 'roundWatch',
    colours: [
      ['#3b3e45', '#26282d'],
      ['#d5d8de', '#eceae6'],
    ],
  },
  'airpods-max': {
    shape: 'headphones',
    colours: [
      ['#8fa9c7', '#59718f'],
      ['#c5b6dc', '#8a78a8'],
    ],
  },
};

const consoles: Record<string, ConsoleLook> = {
  'switch-2': {
    shape: 'handheld',
    colours: [
      ['#2aa9e0', '#f2604b'],
      ['#e6352f', '#1f66d1'],
    ],
    wallpaper: AURORA,
  },
  'ps5-slim': {
    shape: 'curvedTower',
    colours: [
      ['#eef0f4', '#eef0f4'],
      ['#b3242c', '#b3242c'],
    ],
    wallpaper: AURORA,
  },
  'steam-deck-oled': {
    shape: 'solidHandheld',
    colours: [
      ['#34373d', '#0f1114'],
      ['#e3e5e8', '#3a3d44'],
    ],
    wallpaper: DAWN,
  },
  'xbox-series-x': {
    shape: 'boxTower',
    colours: [
      ['#2b2d32', '#2f3237'],
      ['#e6e8eb', '#eceef1'],
    ],
    wallpaper: MEADOW,
  },
};

type Pair = readonly [string, string];

function eachPair<Look>(looks: Record<string, Look>, draw: (look: Look) => Pair): [string, string][] {
  return Object.entries(looks).flatMap(([id, look]) =>
    draw(look).map((svg, at): [string, string] => [`${id}-${at + 1}.svg`, svg]),
  );
}

/** Every device picture: file name → SVG. */
export function devicePictures(): Map<string, string> {
  return new Map([
    ...eachPair(phones, (look): Pair => [phoneBackAndFront(look), phoneColours(look)]),
    ...eachPair(foldables, (look): Pair => [foldableOpen(look), foldableColours(look)]),
    ...eachPair(tablets, (look): Pair => [tabletFrontAndBack(look), tabletColours(look)]),
    ...eachPair(laptops, (look): Pair => [laptopOpen(look), laptopColours(look)]),
    ...eachPair(cameras, cameraPictures),
    ...eachPair(wearables, wearablePictures),
    ...eachPair(consoles, consolePictures),
  ]);
}
