/** `npm run frame`: the last step of the H5 demo's build, alone. */
import path from 'node:path';
import { buildFrame } from '../panel/build';
import { type Command, runMain } from './arguments';

export const command: Command = {
  usage: 'npm run frame',
  summary: 'puts the phone frame beside the H5 demo, which is built before',
  run: () => buildFrame(path.resolve(__dirname, '../../dist/h5-demo')),
};

runMain(module, command);
