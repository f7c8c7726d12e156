import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What differs between the pages that are a phone with the panel beside it. */
interface PageParts {
  readonly title: string;
  /** What the panel's head says of what is inside, as markup. */
  readonly introduction: string;
  /** Addresses, as seen from the page. */
  readonly style: string;
  readonly script: string;
  /** The last card of the panel, as markup. */
  readonly card: string;
}

/**
 * The page around the phone, `index.html` with its places filled.
 *
 * @throws Error where the template has a place that no part fills.
 */
export function framePage(parts: PageParts): string {
  const filled: Readonly<Record<string, string>> = { ...parts };
  return readFileSync(path.join(__dirname, 'index.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = filled[name];
    if (part === undefined) throw new Error(`index.html has a place ${name} that nothing fills`);
    return part;
  });
}
