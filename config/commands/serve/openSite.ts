/** What commands that serve a site say of it, and do with it. */
import open from 'open';
import { renderUnicodeCompact } from 'uqr';
import type { siteUrls } from './lan';

const NO_WORKER =
  'Over plain HTTP a phone gives it no service worker: the app answers its own calls in the page there, and none of them shows in the network panel.';

/**
 * The address of a site as it is said on a terminal: with a code for the camera of a phone where one in the same network
 * reaches it.
 *
 * @param title what is served.
 * @param isWide there is room for the code, which a file or a pipe has no use for.
 */
export function addressText(
  title: string,
  { here, phone }: ReturnType<typeof siteUrls>,
  { isWide }: { readonly isWide: boolean },
): string {
  const lines = [`\n  ${title}  ${here}\n`];
  if (phone !== undefined) {
    lines.push(`  On a phone in the same network: ${phone}`, `  ${NO_WORKER}\n`);
    if (isWide) lines.push(renderUnicodeCompact(phone, { border: 2 }), '');
  }
  return lines.join('\n');
}

/** Opens an address in the person's browser; says so where there is none. */
export async function openBrowser(url: string): Promise<void> {
  const failed = () => console.error(`No browser could be opened; the address is ${url}`);
  try {
    const browser = await open(url);
    browser.once('error', failed);
    browser.once('exit', (code) => {
      if (code) failed();
    });
  } catch {
    failed();
  }
}
