/** What stands ready for a mini-program's scripts, without being imported. */

/** Alipay's own. */
const ALIPAY = [
  'my',
  'App',
  'Page',
  'Component',
  'Mixin',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'require',
  'module',
  'exports',
];

/** What runs scripts is a worker, which has these. */
const WORKER = ['console', 'navigator', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];

/** The language: with ES2015's objects, which old phones get from Alipay. */
const LANGUAGE = [
  ...['undefined', 'NaN', 'Infinity', 'isNaN', 'isFinite', 'parseInt', 'parseFloat', 'encodeURIComponent'],
  ...['decodeURIComponent', 'Object', 'Array', 'String', 'Number', 'Boolean', 'Function', 'Date', 'RegExp', 'Math'],
  ...['JSON', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'Promise', 'Map', 'Set'],
  ...['WeakMap', 'WeakSet', 'Symbol', 'Proxy', 'Reflect', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array', 'EvalError', 'URIError', 'encodeURI', 'decodeURI', 'escape', 'unescape'],
];

/** What Taro names in functions for another platform, which nothing calls. */
const UNCALLED = ['tt', 'requirePlugin'];

export const GIVEN: ReadonlySet<string> = new Set([...ALIPAY, ...WORKER, ...LANGUAGE, ...UNCALLED]);

/** Members of the global object that only a browser, or another platform, has. */
export const FOREIGN_MEMBERS = ['window', 'document', 'location', 'history', 'localStorage', 'sessionStorage', 'wx'];
