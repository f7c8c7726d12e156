import { splitDeposit } from '@/domain/rentalPrice';
import { storedChoice } from './catalogue';
import type { Setting } from './handler';
import type { Choice } from './world';

/** How the deposit of a choice is covered in a scenario: by credit as far as the scenario waives it, the rest by own money. */
export function depositOf(choice: Choice, { catalogue, scenario }: Setting) {
  const amount = storedChoice(catalogue, choice).plan.deposit;
  return { amount, ...splitDeposit(amount, Math.floor((amount * scenario.waivedPerMille) / 1000)) };
}
