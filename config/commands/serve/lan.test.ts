import type { NetworkInterfaceInfo } from 'node:os';
import { isLoopback, lanAddresses, siteUrls } from './lan';

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});
const v6 = (address: string): NetworkInterfaceInfo => ({
  address,
  internal: false,
  family: 'IPv6',
  netmask: 'ffff:ffff:ffff:ffff::',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/64`,
  scopeid: 0,
});

const laptop = {
  lo: [v4('127.0.0.1', true)],
  docker0: [v4('172.17.0.1')],
  'br-5f1c': [v4('172.18.0.1')],
  en0: [v6('fe80::1c2'), v6('2001:db8::7'), v4('192.168.1.5')],
  awdl0: [v4('169.254.7.7')],
};

test('a phone is given an IPv4 address of a real device before all others', () => {
  expect(lanAddresses(laptop)).toEqual(['192.168.1.5', '2001:db8::7', '172.17.0.1', '172.18.0.1']);
});

test('a container has the one that it has', () => {
  expect(lanAddresses({ lo: [v4('127.0.0.1', true)], eth0: [v4('172.17.0.2')] })).toEqual(['172.17.0.2']);
});

test('without a network there is none', () => {
  expect(lanAddresses({ lo: [v4('127.0.0.1', true)], en0: [v6('fe80::1')], gone: undefined })).toEqual([]);
});

test.each([
  ['127.0.0.1', { here: 'http://127.0.0.1:9000/' }],
  ['localhost', { here: 'http://localhost:9000/' }],
  ['::1', { here: 'http://[::1]:9000/' }],
  ['0.0.0.0', { here: 'http://127.0.0.1:9000/', phone: 'http://192.168.1.5:9000/' }],
  ['::', { here: 'http://127.0.0.1:9000/', phone: 'http://192.168.1.5:9000/' }],
  ['192.168.1.5', { here: 'http://192.168.1.5:9000/', phone: 'http://192.168.1.5:9000/' }],
  ['2001:db8::7', { here: 'http://[2001:db8::7]:9000/', phone: 'http://[2001:db8::7]:9000/' }],
])('what listens on %s is found at %j', (host, urls) => {
  expect(siteUrls(host, 9000, laptop)).toEqual(urls);
});

test('what listens everywhere on a machine without a network is for itself', () => {
  expect(siteUrls('0.0.0.0', 9000, {})).toEqual({ here: 'http://127.0.0.1:9000/' });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.5', false],
  ['1270.example', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
