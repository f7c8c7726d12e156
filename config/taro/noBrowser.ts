/**
 * Stands in, in the Alipay package, for parts of a browser that Taro's runtime brings along and nothing here asks for: its
 * parser of HTML, an address and a history that no address bar shows, the URLs of links, and the names of all properties
 * that a style can have. They are some 25 kB.
 */
import { Events } from '@tarojs/shared';

/** Nothing writes HTML into a page: it parses nothing. */
export const parser = (): [] => [];

/** Taro's window tells both which page is shown; they do nothing of it. */
export class Location extends Events {}
export class History extends Events {}

export class TaroURLProvider {}
export const parseUrl = (): object => ({});

/**
 * The properties that an inline style can set, besides those named `--…`; another one is lost, and `test/architecture` says
 * so. `display` is React's own: by it a part that waits is hidden.
 */
export const styleProperties = [
  'display',
  'height',
  'left',
  'position',
  'right',
  'top',
  'transform',
  'width',
  'zIndex',
];
