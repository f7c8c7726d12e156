import { readSettings } from './settings';

const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

test('what the server tells is read, and what it leaves out is nothing', async () => {
  await expect(readSettings(answering('{"backend":"https://b.example","run":"1","isWatching":true}'))).resolves.toEqual(
    {
      backend: 'https://b.example',
      run: '1',
      isWatching: true,
    },
  );
  await expect(readSettings(answering('{"isWatching":"yes"}'))).resolves.toEqual({
    backend: '',
    run: '',
    isWatching: false,
  });
});

test.each([
  ['[]', 200],
  ['{}', 404],
  ['null', 200],
  ['<html>', 200],
])('%s with %d is refused', async (body, status) => {
  await expect(readSettings(answering(body, status))).rejects.toThrow();
});
