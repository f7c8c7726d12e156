import { areaList } from '@vant/area-data';
import packRegions from './packRegions.cjs';

it.each([
  ['required', 'index.cjs', 'exports.areaList='],
  ['imported', 'index.js', 'export var areaList='],
])('%s, it unpacks to the table that was packed, in six tenths of its room', (_, resourcePath, exported) => {
  const packed = packRegions.call({ resourcePath });
  expect(packed).toContain(exported);
  expect(new Function(packed.replace(exported, 'return '))()).toEqual(areaList);
  expect(Buffer.byteLength(packed)).toBeLessThan(Buffer.byteLength(JSON.stringify(areaList)) * 0.6);
});
