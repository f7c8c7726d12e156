import type { CDPSession, Page } from '@playwright/test';

/** An input method, as a browser tells its page of one. */
export class InputMethod {
  private session: Promise<CDPSession> | undefined;

  constructor(private readonly page: Page) {}

  /** Composes letters where the caret is. */
  async compose(letters: string): Promise<void> {
    const end = { selectionStart: letters.length, selectionEnd: letters.length };
    await (await this.open()).send('Input.imeSetComposition', { text: letters, ...end });
  }

  async chooseWords(words: string): Promise<void> {
    await (await this.open()).send('Input.insertText', { text: words });
  }

  private open(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
