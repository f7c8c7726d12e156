/** `npm run frame`: the last step of the H5 demo's build. */
import path from 'node:path';
import { buildFrame } from '../frame/build';
import { runCommand } from './arguments';

runCommand('npm run frame   puts the phone frame beside the H5 demo, which is built before', {}, () =>
  buildFrame(path.resolve(__dirname, '../../dist/h5-demo')),
);
