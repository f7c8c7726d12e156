import type { AlipayPackage } from '../alipayPackage';
import type { Fault, Severity } from '../finding';
import type { Tag } from '../readMarkup';

/**
 * Asks of every tag in every template what is wrong with it.
 *
 * @param ask gives messages that go on behind the tag's name: `has a:if="", …`.
 * @param severityOf where it is not the check's own.
 */
export const tagFaults = (
  one: AlipayPackage,
  ask: (tag: Tag) => readonly string[],
  severityOf: (message: string) => { readonly severity?: Severity } = () => ({}),
): Fault[] =>
  one.ending('.axml').flatMap((file) =>
    one.markup(file).tags.flatMap((tag) =>
      ask(tag).map((message) => ({
        file,
        line: tag.line,
        message: `<${tag.name}> ${message}`,
        ...severityOf(message),
      })),
    ),
  );
