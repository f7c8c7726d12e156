import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScreenMemory } from './screenMemory';

const newFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'screens-')), 'normal type');

test('a screen without a fault is looked at once in a run, whoever comes by', async () => {
  const folder = newFolder();
  const look = jest.fn().mockResolvedValue([]);
  const [mine, otherWorkers] = [new ScreenMemory(folder), new ScreenMemory(folder)];
  expect(await mine.recall(['姓名'], look)).toEqual([]);
  expect(await otherWorkers.recall(['姓名'], look)).toEqual([]);
  expect(look).toHaveBeenCalledTimes(1);
  await otherWorkers.recall(['手机号'], look);
  expect(look).toHaveBeenCalledTimes(2);
});

test('one with a fault is looked at each time: whoever comes by tells it, as long as it is there', async () => {
  const memory = new ScreenMemory(newFolder());
  const faults = ['label: a field without a name'];
  expect(await memory.recall(['姓名'], async () => faults)).toEqual(faults);
  expect(await memory.recall(['姓名'], async () => faults)).toEqual(faults);
  expect(await memory.recall(['姓名'], async () => [])).toEqual([]);
});

test('one of which each part was looked at is not looked at again; one with a new part is', async () => {
  const memory = new ScreenMemory(newFolder());
  const look = jest.fn().mockResolvedValue([]);
  await memory.recall(['姓名', '手机号'], look);
  await memory.recall(['手机号', '详细地址'], look);
  expect(look).toHaveBeenCalledTimes(2);
  await memory.recall(['姓名', '详细地址'], look);
  await memory.recall([], look);
  expect(look).toHaveBeenCalledTimes(2);
});
