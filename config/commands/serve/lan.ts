/** Where a phone in the same network finds what listens on this machine. */

import { isIPv6 } from 'node:net';
import os from 'node:os';
import { urlHost } from '../../../mocks/transports/listen';

/** Addresses that mean every address of this machine. */
const EVERY = ['0.0.0.0', '::', ''];
const LOOPBACK = /^(127\.|::1$|localhost$)/;
/** Networks of virtual machines and containers, by the names of their devices: no phone is in them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tailscale|zt|awdl|llw|bridge)/;

type Interfaces = ReturnType<typeof os.networkInterfaces>;

/**
 * This machine's addresses in its networks, those first that a phone most likely reaches: IPv4, by a real device.
 *
 * @returns e.g. `['192.168.1.5']`; none of loopback, and none that needs the name of a device with it.
 */
export function lanAddresses(interfaces: Interfaces = os.networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([device, addresses = []]) =>
    addresses
      .filter(({ internal, address }) => !internal && !/^(169\.254\.|fe80:)/i.test(address))
      .map(({ address }) => ({ address, rank: (VIRTUAL.test(device) ? 2 : 0) + (isIPv6(address) ? 1 : 0) })),
  );
  return found.sort((one, other) => one.rank - other.rank).map(({ address }) => address);
}

/** Whether only this machine reaches what listens on an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * The addresses to open, for what listens on a host and port.
 *
 * @returns `here`, for a browser on this machine; `phone`, for one in the same network, absent where none reaches it.
 */
export function siteUrls(
  host: string,
  port: number,
  interfaces?: Interfaces,
): { readonly here: string; readonly phone?: string } {
  const url = (address: string) => `http://${urlHost(address)}:${port}/`;
  if (isLoopback(host)) return { here: url(host) };
  if (!EVERY.includes(host)) return { here: url(host), phone: url(host) };
  const lan = lanAddresses(interfaces)[0];
  return { here: url('127.0.0.1'), ...(lan === undefined ? {} : { phone: url(lan) }) };
}
