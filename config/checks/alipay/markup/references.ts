import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { type Tag, valueBy } from '../readMarkup';
import { syntaxErrorOf } from '../syntaxFault';
import { resolveMarkup } from './resolveMarkup';
import { parseSjs } from './sjs';

/** Which attribute names a file, and of what kind. */
const FILES: Readonly<Record<string, { readonly by: string; readonly ending: string }>> = {
  import: { by: 'src', ending: '.axml' },
  include: { by: 'src', ending: '.axml' },
  'import-sjs': { by: 'from', ending: '.sjs' },
};

/** Where a template is; one that is not beside the file may be of `node_modules`. */
function resolveTo(one: AlipayPackage, file: string, to: string): string {
  const near = resolveMarkup(file, to);
  const far = `node_modules/${to}`;
  return !/^[./]/.test(to) && !one.has(near) && one.has(far) ? far : near;
}

/** The file itself and all that it imports or includes, however far away. */
export function markupOf(one: AlipayPackage, file: string, seen: readonly string[] = []): string[] {
  if (seen.includes(file) || !one.has(file)) return [...seen];
  const next = one.markup(file).tags.flatMap((tag) => {
    const to = tag.name === 'import' || tag.name === 'include' ? valueBy(tag, 'src') : undefined;
    return to === undefined ? [] : [resolveTo(one, file, to)];
  });
  return next.reduce<string[]>((all, each) => markupOf(one, each, all), [...seen, file]);
}

function fileFault(one: AlipayPackage, file: string, tag: Tag): string | undefined {
  const kind = FILES[tag.name];
  if (!kind) return undefined;
  const to = valueBy(tag, kind.by);
  if (!to) return `<${tag.name}> says nothing by ${kind.by}`;
  if (!to.endsWith(kind.ending)) return `<${tag.name}> takes a file that ends with ${kind.ending}, not ${to}`;
  return one.has(resolveTo(one, file, to)) ? undefined : `<${tag.name}> takes ${to}, which is not there`;
}

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const known = markupOf(one, file).flatMap((each) =>
    one.markup(each).tags.flatMap((tag) => (tag.name === 'template' ? [valueBy(tag, 'name') ?? ''] : [])),
  );
  return one.markup(file).tags.flatMap((tag): Fault[] => {
    const is = tag.name === 'template' ? valueBy(tag, 'is') : undefined;
    // A name that is put together when the page is drawn is found by walking through the app.
    const isMissing = is !== undefined && !is.includes('{{') && !known.includes(is);
    const message = isMissing ? `there is no template ${is}` : fileFault(one, file, tag);
    return message ? [{ file, line: tag.line, message }] : [];
  });
}

function sjsFaults(one: AlipayPackage, file: string): Fault[] {
  try {
    parseSjs(one.text(file));
    return [];
  } catch (error) {
    const { message, line } = syntaxErrorOf(error);
    return [{ file, line, message: `is no script: ${message}` }];
  }
}

/** Templates, and the files that they are made of, exist. */
export const references: Check = {
  name: 'templates and imports',
  severity: 'refused',
  look: (one) => [
    ...one.ending('.axml').flatMap((file) => faultsIn(one, file)),
    ...one.ending('.sjs').flatMap((file) => sjsFaults(one, file)),
  ],
};
