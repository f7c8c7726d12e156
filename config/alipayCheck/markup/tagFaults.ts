import type { AlipayPackage } from '../alipayPackage';
import type { Fault } from '../finding';
import type { Tag } from '../readMarkup';

/**
 * Asks of every tag in every template what is wrong with it.
 *
 * @param ask gives messages that go on behind the tag's name: `has a:if="", …`.
 */
export const tagFaults = (one: AlipayPackage, ask: (tag: Tag) => readonly string[]): Fault[] =>
  one
    .ending('.axml')
    .flatMap((file) =>
      one
        .markup(file)
        .tags.flatMap((tag) =>
          ask(tag).map((message) => ({ file, line: tag.line, message: `<${tag.name}> ${message}` })),
        ),
    );
