import type { Check, Fault } from '../finding';
import type { Attribute, Tag } from '../readMarkup';
import { COMMON, COMPONENTS, DIRECTIVES, OPEN_NAMES, STATEMENTS } from '../tables/components';

/** `catchTap` is `onTap` that goes no further up. */
const asEvent = (name: string) => name.replace(/^catch(?=[A-Z])/, 'on');

function attributeFault(tag: Tag, { name }: Attribute): string | undefined {
  if (name.includes(':')) return DIRECTIVES.includes(name) ? undefined : `has ${name}, which is no directive`;
  const own = COMPONENTS.get(tag.name);
  const isKnown = own
    ? own.has(asEvent(name)) || COMMON.includes(asEvent(name)) || OPEN_NAMES.test(name)
    : STATEMENTS.get(tag.name)?.has(name);
  return isKnown ? undefined : `has ${name}, which <${tag.name}> does not take`;
}

function faultsOf(file: string, tag: Tag): Fault[] {
  if (!COMPONENTS.has(tag.name) && !STATEMENTS.has(tag.name))
    return [{ file, line: tag.line, message: `<${tag.name}> is no component of Alipay's` }];
  return tag.attributes.flatMap((attribute) => {
    const message = attributeFault(tag, attribute);
    return message ? [{ file, line: attribute.line, message }] : [];
  });
}

/** Templates are well formed, which Ant's compiler does not ask, and hold only what Alipay knows. */
export const tags: Check = {
  name: 'tags and attributes',
  look: (one) =>
    one.ending('.axml').flatMap((file) => {
      const { tags, slips } = one.markup(file);
      const unformed = slips.map(({ line, message }) => ({ file, line, message: `is not well formed: ${message}` }));
      return [...unformed, ...tags.flatMap((tag) => faultsOf(file, tag))];
    }),
};
