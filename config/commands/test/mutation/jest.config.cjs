/** Jest as a mutation run wants it: of all tests, those of one folder (`MUTATED_FOLDER`), with everything else as in `npm test`. */
const { projects } = require('../../../../jest.config.cjs');

const folder = process.env.MUTATED_FOLDER;
const [node, dom] = projects;

module.exports = {
  ...(process.env.MUTATED_PROJECT === 'dom' ? dom : node),
  testMatch: [`<rootDir>/${folder}/**/*.test.{ts,tsx}`],
  testPathIgnorePatterns: ['/node_modules/'],
};
