import { UsageError } from '../../../mocks/cli/arguments';
import { HOST, type Hosts } from '../../../mocks/simulator/hosts';

/**
 * Reads the servers that `--allow` names, with commas between them.
 *
 * @throws UsageError for anything but names and addresses, with or without a port.
 */
export function readHosts(text: string): Hosts {
  const hosts = text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean);
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong === undefined) return hosts;
  throw new UsageError(`--allow has "${wrong}", not a server as api.example.com or 127.0.0.1:8080.`);
}
