/** What Jest does not say by itself: how far a long run is where no terminal shows it, and how each fault is run alone. */
const path = require('node:path');

/** So often a run says how far it is, ms. */
const EVERY = 30_000;

const minutes = (ms) => `${Math.max(1, Math.round(ms / 60_000))} min`;

/** For a shell, in single quotes. */
const quoted = (text) => `'${text.replace(/'/g, `'\\''`)}'`;

/** A name as Jest looks for it: as a regular expression. */
const asPattern = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

module.exports = class TestReporter {
  constructor(globalConfig, _options, context = {}) {
    this.rootDir = globalConfig.rootDir;
    this.isTerminal = context.isTerminal ?? Boolean(process.stderr.isTTY);
    this.say = context.say ?? ((line) => process.stderr.write(`${line}\n`));
    this.now = context.now ?? Date.now;
  }

  onRunStart() {
    this.start = this.now();
    this.told = this.start;
  }

  onTestResult(
    _test,
    _result,
    { numTotalTestSuites: all, numFailedTestSuites, numPassedTestSuites, numPendingTestSuites },
  ) {
    const now = this.now();
    const done = numFailedTestSuites + numPassedTestSuites + numPendingTestSuites;
    if (this.isTerminal || now - this.told < EVERY || done >= all) return;
    this.told = now;
    const left = ((now - this.start) / done) * (all - done);
    this.say(`… ${done} of ${all} files, about ${minutes(left)} left`);
  }

  onRunComplete(_contexts, { testResults }) {
    const commands = testResults.flatMap(({ testFilePath, testResults: tests, testExecError }) => {
      const file = path.relative(this.rootDir, testFilePath);
      const failed = tests.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return testExecError ? [`npm test -- ${file}`] : [];
      return failed.map(({ fullName }) => `npm test -- ${file} -t ${quoted(`^${asPattern(fullName)}$`)}`);
    });
    if (commands.length > 0) this.say(['\nTo run just what failed:', ...commands.map((one) => `  ${one}`)].join('\n'));
  }
};
