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

const phone = readFileSync(path.join(__dirname, 'phone.html'), 'utf8').trim();

/**
 * A template with its places filled, that of the phone among them.
 *
 * @param file absolute.
 * @throws Error where the template has a place that no part fills.
 */
export function fillTemplate(file: string, parts: Readonly<Record<string, string>> = {}): string {
  const filled: Readonly<Record<string, string>> = { ...parts, phone };
  return readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = filled[name];
    if (part === undefined) throw new Error(`${path.basename(file)} has a place ${name} that nothing fills`);
    return part;
  });
}

/** The page with the panel beside the phone, `index.html` with its places filled. */
export function framePage(parts: PageParts): string {
  return fillTemplate(path.join(__dirname, 'index.html'), { ...parts });
}
