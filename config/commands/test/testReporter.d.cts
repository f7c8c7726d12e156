/** What `testReporter.cjs` reads of Jest, and what a test puts in the place of terminal and clock. */
interface Surroundings {
  readonly isTerminal: boolean;
  readonly say: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Counts {
  readonly numTotalTestSuites: number;
  readonly numFailedTestSuites: number;
  readonly numPassedTestSuites: number;
  readonly numPendingTestSuites: number;
}

interface FileResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly fullName: string; readonly status: string }[];
  readonly testExecError?: object;
}

declare class TestReporter {
  constructor(globalConfig: { readonly rootDir: string }, options?: unknown, surroundings?: Surroundings);
  onRunStart(): void;
  onTestResult(test: unknown, result: unknown, counts: Counts): void;
  onRunComplete(contexts: unknown, results: { readonly testResults: readonly FileResult[] }): void;
}

export = TestReporter;
