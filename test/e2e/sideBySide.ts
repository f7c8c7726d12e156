import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

interface Side {
  readonly title: string;
  /** A PNG file. */
  readonly picture: string | undefined;
  readonly texts: readonly string[];
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const image = (file: string) =>
  `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}" width="375">`;

const column = ({ title, picture, texts }: Side) => `<td><h2>${escaped(title)}</h2>
  ${picture === undefined ? '' : image(picture)}
  <p>Only here:</p><ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul></td>`;

/** One picture of two screens beside each other, with what only one of them says below it. */
export async function sideBySide(context: BrowserContext, title: string, sides: readonly Side[]): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 820, height: 900 });
  await page.setContent(
    `<style>body{font:14px sans-serif;width:820px}td{vertical-align:top;padding:8px}</style>
     <h1>${escaped(title)}</h1><table><tr>${sides.map(column).join('')}</tr></table>`,
  );
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}
