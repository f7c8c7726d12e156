/**
 * `npm run docs:calls`: writes into docs/simulator.md, between their markers, which calls of `my` the simulator plays and
 * how, and which it does not. What each call asks of the client is found by asking the base library; how that is played
 * stands with the calls. With `--check` it writes nothing and fails where the document is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { isAside } from '../../../mocks/simulator/phone/calls/asides';
import { PLAYED_CALLS } from '../../../mocks/simulator/phone/calls/playedCalls';
import { type AskedOfClient, probeMy } from './probeMy';

const DOCUMENT = path.join(__dirname, '../../../docs/simulator.md');
const BEGIN = '<!-- calls: written by `npm run docs:calls` -->';
const END = '<!-- /calls -->';

/** Only 2.x has it; the simulator puts it upon `my` itself. */
const NEWER: AskedOfClient = new Map([['requestSubscribeMessage', ['requestSubscribeMessage']]]);

const code = (name: string) => `\`${name}\``;

/** The table of what is played, and the list of what is not. */
export function tellCalls(asked: AskedOfClient): string {
  const all = [...asked, ...NEWER].filter(([, calls]) => calls.length > 0);
  const rows = Object.entries(PLAYED_CALLS).map(([call, how]) => {
    const members = all.filter(([, calls]) => calls.includes(call)).map(([name]) => code(`my.${name}`));
    return `| ${members.join(', ') || '–'} | ${code(call)} | ${how} |`;
  });
  const isAnswered = (call: string) => call in PLAYED_CALLS || isAside(call);
  const unplayed = all.filter(([, calls]) => !calls.every(isAnswered)).map(([name]) => code(name));
  return [
    '| call | on the bridge | how it is played |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `Not played, and failing with \`not implemented\`: ${unplayed.sort().join(', ')}.`,
  ].join('\n');
}

/** @throws Error where the markers are not there. */
export function withCalls(document: string, calls: string): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/simulator.md must hold “${BEGIN}” and “${END}”`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${calls}\n\n${document.slice(to)}`;
}

export const command: Command = {
  usage: 'npm run docs:calls -- [options]',
  summary: 'writes into docs/simulator.md which calls the simulator plays',
  flags: { check: { description: 'writes nothing, and fails where the document is stale' } },
  run({ check }) {
    const before = readFileSync(DOCUMENT, 'utf8');
    const after = withCalls(before, tellCalls(probeMy()));
    if (!check) writeFileSync(DOCUMENT, after);
    else if (after !== before) throw new Error('docs/simulator.md: the calls are stale: run `npm run docs:calls`.');
  },
};

runMain(module, command);
