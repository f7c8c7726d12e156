/** Jest as a mutation run wants it: of all tests, those of one folder (`MUTATION_TESTS`), with everything else as in `npm test`. */
const { projects } = require('../../../../jest.config.cjs');

const folder = process.env.MUTATION_TESTS;
const [node, dom] = projects;

module.exports = {
  ...(process.env.MUTATION_PROJECT === 'dom' ? dom : node),
  testMatch: [`<rootDir>/${folder}/**/*.test.{ts,tsx}`],
  testPathIgnorePatterns: ['/node_modules/'],
  // What is searched for tests before each change is tried.
  roots: ['<rootDir>/src', '<rootDir>/mocks', '<rootDir>/test'],
};
