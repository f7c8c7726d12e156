import path from 'node:path';
import { expect, test } from '@playwright/test';
import { otherSites } from '../package/otherSites';

const root = path.resolve(__dirname, '../..');

// `npm test` looks through the builds for Alipay and the production build for H5.
for (const [name, folder] of [
  ['demo with its frame and the review board', 'dist/h5-demo'],
  ['simulator', 'dist/simulator'],
] as const) {
  test(`the ${name} names no other site`, () => {
    expect(otherSites(path.join(root, folder))).toEqual([]);
  });
}
