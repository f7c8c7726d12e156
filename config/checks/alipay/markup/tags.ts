import type { Check, Fault } from '../finding';
import type { Attribute, Tag } from '../readMarkup';
import { COMMON, COMPONENTS, DIRECTIVES, OF_SLOTS, OPEN_NAMES, STATEMENTS } from '../tables/components';
import { customTags } from './customTags';

/** `catchTap` is `onTap` that goes no further up. */
const asEvent = (name: string) => name.replace(/^catch(?=[A-Z])/, 'on');

/** Both are read: `hover-class` and `hoverClass`. */
const isIn = (names: ReadonlySet<string>, name: string) =>
  names.has(name) || names.has(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

const common: ReadonlySet<string> = new Set(COMMON);

/** What is meant to do something, and is read by nobody: a handler, or a word of another platform's. */
const isMeant = (name: string) => /^(on|catch)[A-Z]|^(bind|catch)[a-z:]|:/.test(name);

/** @param isCustom a component of the app's own, or of others': only it knows what it takes. */
function attributeFault(tag: Tag, { name, line }: Attribute, isCustom: boolean): Omit<Fault, 'file'> | undefined {
  if (name.includes(':'))
    return DIRECTIVES.includes(name)
      ? undefined
      : { line, message: `has ${name}, which is no directive`, severity: 'dropped' };
  const own = COMPONENTS.get(tag.name);
  const isKnown =
    isCustom ||
    (own
      ? isIn(own, asEvent(name)) || isIn(common, asEvent(name)) || OPEN_NAMES.test(name)
      : STATEMENTS.get(tag.name)?.has(name) || OF_SLOTS.includes(name));
  if (isKnown) return undefined;
  const severity = isMeant(name) ? 'dropped' : 'no effect';
  return { line, message: `has ${name}, which <${tag.name}> does not take`, severity };
}

function faultsOf(file: string, tag: Tag, custom: ReadonlySet<string>): Fault[] {
  const isCustom = custom.has(tag.name);
  if (!isCustom && !COMPONENTS.has(tag.name) && !STATEMENTS.has(tag.name))
    return [{ file, line: tag.line, message: `<${tag.name}> is no component of Alipay's` }];
  return tag.attributes.flatMap((attribute) => {
    const fault = attributeFault(tag, attribute, isCustom);
    return fault ? [{ file, ...fault }] : [];
  });
}

/** Templates are well formed, which Ant's compiler does not ask, and hold only what Alipay knows. */
export const tags: Check = {
  name: 'tags and attributes',
  severity: 'refused',
  look: (one) =>
    one.ending('.axml').flatMap((file) => {
      const { tags, slips } = one.markup(file);
      const custom = customTags(one, file);
      const unformed = slips.map(({ line, message }) => ({ file, line, message: `is not well formed: ${message}` }));
      return [...unformed, ...tags.flatMap((tag) => faultsOf(file, tag, custom))];
    }),
};
