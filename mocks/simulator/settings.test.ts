import { readSettings } from './settings';

const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

const NOTHING = { backend: '', run: '', isWatching: false, stranger: '', allowed: [], answers: [] };

test('what the server tells is read, and what it leaves out is nothing', async () => {
  await expect(readSettings(answering('{"backend":"https://b.example","run":"1","isWatching":true}'))).resolves.toEqual(
    { ...NOTHING, backend: 'https://b.example', run: '1', isWatching: true },
  );
  await expect(readSettings(answering('{"isWatching":"yes","allowed":"all"}'))).resolves.toEqual(NOTHING);
  await expect(
    readSettings(answering('{"stranger":"x","allowed":["a.example"],"answers":[{"url":"https://a.example/"}]}')),
  ).resolves.toMatchObject({ stranger: 'x', allowed: ['a.example'], answers: [{ url: 'https://a.example/' }] });
});

test.each([
  ['[]', 200],
  ['{}', 404],
  ['null', 200],
  ['<html>', 200],
])('%s with %d is refused', async (body, status) => {
  await expect(readSettings(answering(body, status))).rejects.toThrow();
});
