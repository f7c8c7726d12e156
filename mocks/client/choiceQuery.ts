import type { WorldChoice } from './pageBridge';

const FIELDS = ['scenario', 'at', 'fault'] as const;

/** `?scenario=…&at=…&fault=…` as it stands for a choice; empty for none. */
export function queryOf(choice: WorldChoice): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (choice[field]) query.set(field, choice[field]);
  const text = query.toString();
  return text && `?${text}`;
}

/** What a link asks for. */
export function choiceIn(search: string): WorldChoice {
  const query = new URLSearchParams(search);
  const [scenario, at, fault] = FIELDS.map((field) => query.get(field) || undefined);
  return { scenario, at, fault };
}
