/** What a person or a link asks of the mocked world; an absent scenario is the default one. */
export interface WorldChoice {
  readonly scenario?: string | undefined;
  /** A step id, `review` or `order`. */
  readonly at?: string | undefined;
  /** As `faultText` writes it. */
  readonly fault?: string | undefined;
}

const FIELDS = ['scenario', 'at', 'fault'] as const;

/** `?scenario=…&at=…&fault=…` as it stands for a choice; empty for none. */
export function queryOf(choice: WorldChoice): string {
  const query = FIELDS.filter((name) => choice[name]).map(
    (name) => `${name}=${encodeURIComponent(choice[name] ?? '')}`,
  );
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** What a query asks for: Alipay's of a launch, or `queryIn` an address. */
export function choiceOf(query: Readonly<Record<string, unknown>>): WorldChoice {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value ? value : undefined;
  };
  return { scenario: text('scenario'), at: text('at'), fault: text('fault') };
}

/** What a link's query asks for, `?scenario=…`. */
export function choiceIn(search: string): WorldChoice {
  return choiceOf(queryIn(search));
}

/** The query of an address; phones without `URLSearchParams` read it, too. */
export function queryIn(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [name, value = ''] = pair.split('=');
    if (!name) continue;
    try {
      query[name] = decodeURIComponent(value.replace(/\+/g, ' '));
    } catch {
      // A percent sign that encodes nothing: taken as it stands, and then said to be unknown.
      query[name] = value;
    }
  }
  return query;
}
