import path from 'node:path';
import { build } from 'esbuild';
import type { createBackend } from '../../../mocks/server';
import type { Backend } from '../../../mocks/server/http/protocol';
import { newKey } from '../../../mocks/server/session/secrets';
import { ASSET_BASE } from './simulator';

const root = path.resolve(__dirname, '../../..');

/** A mocked backend that is replaced when its sources change. */
export interface FreshBackend {
  readonly backend: Backend;
  /**
   * Takes the sources as they are now; the worlds go on.
   *
   * @throws Error where they cannot be built; the backend of before goes on.
   */
  renew(): Promise<void>;
}

/** @param folder where it may write; absolute. */
export async function createFreshBackend(folder: string): Promise<FreshBackend> {
  const key = newKey();
  let generation = 0;

  const load = async (saved?: string): Promise<Backend> => {
    generation += 1;
    // Another name each time: what was once required stays as it was.
    const outfile = path.join(folder, `backend-${generation}.cjs`);
    await build({
      entryPoints: [path.join(root, 'mocks/server/index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      tsconfig: path.join(root, 'tsconfig.json'),
      logLevel: 'silent',
    });
    const loaded: { readonly createBackend: typeof createBackend } = require(outfile);
    return loaded.createBackend({ assetBase: ASSET_BASE, key, saved });
  };

  let current = await load();
  return {
    backend: {
      handle: (request) => current.handle(request),
      save: (which) => current.save(which),
    },
    async renew() {
      current = await load(current.save());
    },
  };
}
