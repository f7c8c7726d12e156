/** Whether Node is new enough, for commands that may be started on any. */
const { engines } = require('../../package.json');

/**
 * What to say to somebody whose Node is older than `engines` of `package.json` asks for.
 *
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined} one sentence; `undefined` where the version will do
 */
function tooOld(version) {
  const [oldest = ''] = /[\d.]+/.exec(engines.node) ?? [];
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor = 0] = oldest.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `Node ${version} is too old: ${engines.node.replace('>=', '≥ ')} is needed.`;
}

module.exports = { tooOld };
