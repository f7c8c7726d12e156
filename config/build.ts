/**
 * Builds one target of `targets.ts`: `tsx config/build.ts <target>`. Exits with 1, and one sentence, where the flags
 * are wrong or Taro made nothing to run.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backendOf, isTargetName, type Target, type TargetName, targets } from './targets';

const root = path.resolve(__dirname, '..');

/** Runs Taro for a target; resolves with its exit code. */
function runTaro(target: Target, backend: string): Promise<number> {
  const mode = target.watch ? 'development' : 'production';
  const args = [
    path.join(root, 'node_modules/@tarojs/cli/bin/taro'),
    ...['build', '--type', target.platform, '--no-check', '--disable-global-config'],
    ...(target.watch ? ['--watch'] : []),
  ];
  const env = {
    ...process.env,
    NODE_ENV: mode,
    APP_OUTPUT: target.output,
    TARO_APP_BACKEND: backend,
    TARO_APP_NATIVE: target.native,
  };
  const taro = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => taro.kill(signal));
  return new Promise((resolve) => taro.once('exit', (code) => resolve(code ?? 1)));
}

/**
 * Builds a target into its folder, which is emptied first.
 *
 * @throws Error whose message is for the user.
 */
async function build(name: TargetName): Promise<void> {
  const target: Target = targets[name];
  const backend = backendOf(name, process.env.TARO_APP_BACKEND);
  rmSync(path.join(root, target.output), { recursive: true, force: true });
  const code = await runTaro(target, backend);
  const entry = path.join(root, target.output, target.platform === 'h5' ? 'index.html' : 'app.json');
  if (!target.watch && (code !== 0 || !existsSync(entry))) throw new Error(`Taro could not build ${name}`);
}

const name = process.argv[2] ?? '';
if (!isTargetName(name)) {
  console.error(`Unknown target "${name}": one of ${Object.keys(targets).join(', ')}`);
  process.exit(1);
}
build(name).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
