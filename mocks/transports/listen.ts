import { createServer, type Server } from 'node:http';

/** The port is taken by another program. */
export class PortInUse extends Error {
  constructor(
    readonly host: string,
    readonly port: number,
  ) {
    super(`Port ${port} on ${host} is in use.`);
    this.name = 'PortInUse';
  }
}

/**
 * Listens, and answers the port in fact listened on.
 *
 * @param port 0 for any that is free.
 * @throws PortInUse, or an Error with one sentence for the user where the address cannot be listened on.
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortInUse(host, port));
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${port} may not be used by this user; choose one above 1023.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
        reject(new Error(`This machine has no address ${host} to listen on.`));
      } else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** An address as it is written in a URL: IPv6 in brackets. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** As `listen`, but goes on to the next ports, twenty of them, where the port is taken. */
export async function listenFrom(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20 && candidate <= 65535; candidate++) {
    try {
      return await listen(server, host, candidate);
    } catch (error) {
      if (!(error instanceof PortInUse)) throw error;
    }
  }
  throw new PortInUse(host, port);
}

/** A port that is free now: one of the next after `port`, or where there is none, any other. */
export async function freePortAfter(host: string, port: number): Promise<number> {
  const probe = createServer();
  const free = await listenFrom(probe, host, port + 1).catch((error: unknown) => {
    if (error instanceof PortInUse) return listen(probe, host, 0);
    throw error;
  });
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
