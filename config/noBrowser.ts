/**
 * Stands in, in the Alipay package, for parts of a browser that Taro's runtime brings along and nothing here asks for: its
 * parser of HTML, an address and a history that no address bar shows, and the URLs of links. They are some 20 kB.
 */
import { Events } from '@tarojs/shared';

/** Nothing writes HTML into a page: it parses nothing. */
export const parser = (): [] => [];

/** Taro's window tells both which page is shown; they do nothing of it. */
export class Location extends Events {}
export class History extends Events {}

export class TaroURLProvider {}
export const parseUrl = (): object => ({});
