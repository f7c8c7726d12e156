/** How a deposit is covered, 分. */
export interface Freeze {
  readonly amount: number;
  readonly creditAmount: number;
  readonly fundAmount: number;
}

function fen(orderStr: string, name: string): number | undefined {
  const digits = new RegExp(`(?:^|&)${name}=(\\d+)(?:&|$)`).exec(orderStr)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The amounts in the string of the mocked backend's freeze, 分; none in a string of another's making. */
export function freezeIn(orderStr: string): Freeze | undefined {
  const amount = fen(orderStr, 'amount');
  const creditAmount = fen(orderStr, 'credit_amount');
  const fundAmount = fen(orderStr, 'fund_amount');
  if (amount === undefined || creditAmount === undefined || fundAmount === undefined) return undefined;
  return { amount, creditAmount, fundAmount };
}
