import type { SetDataEntry } from '@mocks/simulator/phone/activityLog';
import { bytesOf, type Figure, type Judge } from './figures';

/** One interaction: what it sent, and what is asked of that. */
export interface Measured {
  readonly what: string;
  readonly figure: Figure;
  readonly judges: readonly Judge[];
}

interface Counting {
  readonly updates: readonly SetDataEntry[];
  settle(): Promise<void>;
}

/** Notes what each interaction of a user makes the runtime send. */
export class Measuring {
  readonly measured: Measured[] = [];

  constructor(private readonly user: Counting) {}

  /** @param what names the interaction; the twin's of the same name stands beside it. */
  async during(what: string, judges: readonly Judge[], work: () => Promise<unknown>): Promise<void> {
    this.measured.push({ what, figure: await this.figureOf(work), judges });
  }

  /** Types a text character by character, and notes the one that sent most. */
  async typing(
    what: string,
    judges: readonly Judge[],
    text: string,
    type: (character: string) => Promise<unknown>,
  ): Promise<void> {
    let heaviest: Figure = [];
    for (const character of text) {
      const figure = await this.figureOf(() => type(character));
      if (bytesOf(figure) > bytesOf(heaviest)) heaviest = figure;
    }
    this.measured.push({ what, figure: heaviest, judges });
  }

  private async figureOf(work: () => Promise<unknown>): Promise<Figure> {
    const before = this.user.updates.length;
    await work();
    await this.user.settle();
    return this.user.updates.slice(before);
  }
}
