import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../../../..');

/** Where the text to be checked is said to stand; nothing is written there. */
const NAME = path.join(root, 'dist/test/nativeCalls.ts');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2019,
  lib: ['lib.es2019.d.ts'],
  types: ['@mini-types/alipay'],
};

/** A line of a text, from 0, and what TypeScript says about it. */
export interface Complaint {
  readonly line: number;
  readonly message: string;
}

/** The declarations, which are long, are read once. */
const declarations = new Map<string, ts.SourceFile>();

/** As long as one reads on a line. */
const LONGEST = 200;

/** What is wrong in the end, without the whole of a type that it is not. */
function wordOf(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message !== 'string') return wordOf(message.next?.[0] ?? message.messageText);
  const [word = ''] = message.split(/ in type | but required in type /);
  return word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
}

/** Checks a text against Alipay's own declarations of `my`, as TypeScript does the project's sources. */
export function checkTypes(text: string): Complaint[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name === NAME) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2019);
    const kept = declarations.get(name) ?? getSourceFile(name, ...rest);
    if (kept) declarations.set(name, kept);
    return kept;
  };
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([NAME], OPTIONS, host);
  const file = program.getSourceFile(NAME);
  if (!file) throw new Error('TypeScript did not take the native calls.');
  const said = [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(file)];
  if (said.length > 0)
    throw new Error(said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('\n'));
  return program.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
    line: file.getLineAndCharacterOfPosition(start).line,
    message: wordOf(messageText),
  }));
}
