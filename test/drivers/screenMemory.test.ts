import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScreenMemory } from './screenMemory';

test('a screen is looked at once in a run, and whoever comes by it later has the same faults', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'screens-')), 'normal type');
  const look = jest.fn().mockResolvedValue(['label: a field without a name']);
  const [mine, otherWorkers] = [new ScreenMemory(folder), new ScreenMemory(folder)];

  expect(await mine.recall('姓名', look)).toEqual(['label: a field without a name']);
  expect(await otherWorkers.recall('姓名', look)).toEqual(['label: a field without a name']);
  expect(look).toHaveBeenCalledTimes(1);

  await otherWorkers.recall('手机号', look);
  expect(look).toHaveBeenCalledTimes(2);
});
