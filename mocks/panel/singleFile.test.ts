import { singleFile } from './singleFile';

/** Work that ends when the test says so. */
function steered() {
  const ends: (() => void)[] = [];
  const work = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { work, end: () => ends.shift()?.() };
}

test('whoever asks while work runs gets one more run, after it', async () => {
  const { work, end } = steered();
  const ask = singleFile(work);
  const first = ask();
  const second = ask();
  const third = ask();
  expect(work).toHaveBeenCalledTimes(1);

  end();
  await first;
  await Promise.resolve();
  expect(work).toHaveBeenCalledTimes(2);
  end();
  await Promise.all([second, third]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('work that failed does not stand in the way of the next', async () => {
  const work = jest.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
  const ask = singleFile(work);
  const first = ask();
  const second = ask();
  await expect(first).rejects.toThrow('gone');
  await expect(second).resolves.toBeUndefined();
  await expect(ask()).resolves.toBeUndefined();
});
