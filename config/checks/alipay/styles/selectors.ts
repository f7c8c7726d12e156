import readSelector, { type Tag } from 'postcss-selector-parser';
import { COMPONENTS, UNDRAWN } from '../tables/components';
import { ESCAPE } from './values';

/** Their brackets hold selectors. */
const OF_SELECTORS = /^::?(is|where|not|has|matches|host|host-context|slotted|cue|(-webkit-|-moz-)any)$/i;
/** Their brackets may hold some behind `of`. */
const OF_PLACES = /^:nth-(last-)?child$/i;

/** What stands around a page's content is selected as a tag, too. */
const PAGE = 'page';

/** The pseudo-class in whose brackets a tag stands. */
function pseudoAround(tag: Tag): string | undefined {
  for (let around: Tag['parent'] | undefined = tag.parent; around; around = around.parent)
    if (around.type === 'pseudo') return around.value;
  return undefined;
}

/** @param place the at-rule around, where Ant's compiler leaves everything as it is, e.g. `@supports`; else empty. */
function tagFault(tag: Tag, place: string): string | undefined {
  const name = tag.value;
  const inside = pseudoAround(tag);
  const isKnown = COMPONENTS.has(name) || name === PAGE;
  // `2n`, `of` and the language of `:lang()` are read as tags, too.
  if (inside && !OF_SELECTORS.test(inside) && !(OF_PLACES.test(inside) && isKnown)) return undefined;
  if (!isKnown) return `selects ${name}, which is no component of Alipay's`;
  if (UNDRAWN.includes(name)) return `selects ${name}, which draws nothing of its own`;
  if (inside === ':not') return `has ${name} in :not(), which Ant’s compiler leaves as it is: every element fits`;
  const where = inside ? `${inside}()` : place;
  return where && `has ${name} in ${where}, which Ant’s compiler leaves as it is: no element fits`;
}

/**
 * What is wrong with a selector. Ant's compiler makes a class of each tag, `.a-view` of `view`, and elements have that class;
 * a tag that it leaves as it is fits none, and in `:not()` all.
 *
 * @param place as above.
 */
export function selectorFaults(selector: string, place: string): string[] {
  const [sign] = ESCAPE.exec(selector) ?? [];
  const faults = [
    ...(selector.includes('[') ? [`selects by an attribute: ${selector}`] : []),
    ...(sign ? [`has ${sign} in ${selector}, of which Ant’s compiler drops the backslash`] : []),
  ];
  try {
    readSelector((root) => {
      root.walkTags((tag) => {
        const fault = tagFault(tag, place);
        if (fault) faults.push(fault);
      });
    }).processSync(selector);
  } catch {
    faults.push(`has ${selector}, which is no selector`);
  }
  return faults;
}
