/**
 * A test fails on every warning or error it did not expect. One that expects them replaces the method itself:
 * `jest.spyOn(console, 'error').mockImplementation()`.
 */
import { format } from 'node:util';

const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    complaints.push(`console.${level}: ${format(...words)}`);
  };
}

afterEach(() => {
  const said = complaints.splice(0);
  if (said.length > 0) throw new Error(`Nobody expected this on the console:\n${said.join('\n')}`);
});
