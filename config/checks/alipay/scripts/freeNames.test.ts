import { parse } from 'acorn';
import { freeNames } from './freeNames';

const found = (source: string) =>
  freeNames(parse(source, { ecmaVersion: 5, locations: true })).map(
    ({ name, isAskedFor }) => `${name}${isAskedFor ? ' asked for' : ''}`,
  );

it.each([
  ['a function and what is in it', 'function f(a) { var b = a; return b + c; } f();', ['c']],
  ['what is declared below', 'g(); function g() { return h; var h; }', []],
  ['keys and labels', 'x: for (;;) { break x; } ({ a: 1 }).b;', []],
  ['a caught error', 'try { t(); } catch (e) { e; }', ['t']],
  ['asking alone', 'typeof w', []],
  ['behind &&', 'typeof w !== "undefined" && w.x', ['w asked for']],
  ['behind ||', 'typeof w === "undefined" || w.x', ['w asked for']],
  ['the right branch', '"undefined" == typeof w ? 0 : w', ['w asked for']],
  ['the wrong branch', 'typeof w === "undefined" ? w : 0', ['w']],
  ['an if with more in it', 'var e; if (e = 1, "function" == typeof w && e) { w(); } w();', ['w asked for', 'w']],
  ['another place', 'typeof w !== "undefined" && f(); function f() { w.x; }', ['w']],
  ['a member of the global object, which may be missing', 'typeof self !== "undefined" && self.w', ['self asked for']],
  ['what goes on from there', 'self.document.title', ['self.document', 'self']],
  ['what looks first', 'self.wx && self.wx.login()', ['self', 'self.wx asked for', 'self']],
])('%s', (_, source, names) => {
  expect(found(source)).toEqual(names);
});
