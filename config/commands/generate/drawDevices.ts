/**
 * Draws every device picture into mocks/assets/devices/: `npm run draw:devices`. The results are committed; it runs again
 * only where a shape or a colour of config/commands/generate/drawing/ changes, and removes pictures that no device has any more.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { devicePictures } from './drawing/looks';

const folder = path.resolve(__dirname, '../../../mocks/assets/devices');

export const command: Command = {
  usage: 'npm run draw:devices',
  summary: 'draws the pictures of the devices anew',
  run() {
    const pictures = devicePictures();
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!pictures.has(name)) rmSync(path.join(folder, name));
    }
    for (const [name, svg] of pictures) writeFileSync(path.join(folder, name), svg);
  },
};

runMain(module, command);
