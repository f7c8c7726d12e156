/**
 * The app sends by `Taro.request` alone, which the mocked world answers: on H5 in the `fetch` that carries it out, on Alipay
 * in an interceptor. What went another way would reach the host that serves a mocked build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '../../src');

const OTHER_WAYS =
  /\b(XMLHttpRequest|sendBeacon|EventSource|WebSocket|connectSocket|uploadFile|downloadFile|jsonp)\b|\bfetch\(|\bmy\.request\b/g;
const SENDING = /\bTaro\.request\b/;

/** Sources without their comments. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => ({
    file,
    text: readFileSync(path.join(src, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, ''),
  }));

test.each(['new XMLHttpRequest()', 'fetch(url)', 'Taro.uploadFile({})', 'navigator.sendBeacon(url)'])(
  '%s is noticed',
  (text) => {
    expect(text.match(OTHER_WAYS)).not.toBeNull();
  },
);

test('nothing is sent another way', () => {
  expect(sources.flatMap(({ file, text }) => (text.match(OTHER_WAYS) ?? []).map((way) => `${way} in ${file}`))).toEqual(
    [],
  );
});

test('one file sends for the app, and one for the controls of the HTTP mock server', () => {
  const senders = sources.filter(({ text }) => SENDING.test(text)).map(({ file }) => file);
  expect(senders.sort()).toEqual(['platform/request.ts', 'simulated/remoteControls.ts']);
});
