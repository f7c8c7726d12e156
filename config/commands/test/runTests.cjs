/**
 * `npm test`: Jest, which is handed the whole command line. What it refuses before any test runs was asked wrongly, and ends
 * with 2 as every command of ours does; Jest itself ends with 1 for that, too.
 */
const { tooOld } = require('../../../mocks/cli/nodeVersion.cjs');

const objection = tooOld(process.versions.node);
if (objection) {
  console.error(objection);
  process.exit(1);
}

process.env.NODE_ENV ??= 'test';
const { buildArgv, run } = require('jest');

let isRunning = false;
// Some refusals end the process where they stand.
process.once('exit', (code) => {
  if (!isRunning && code !== 0) process.exitCode = 2;
});

buildArgv(process.argv.slice(2)).then(
  () => {
    isRunning = true;
    return run();
  },
  (error) => {
    // In colour, with the address of Jest's pages.
    console.error(error.message);
    process.exitCode = 2;
  },
);
