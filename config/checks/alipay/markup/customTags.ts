import type { AlipayPackage } from '../alipayPackage';
import { markupOf } from './references';

/** The components that a file of configuration names for its template. */
function namedIn(one: AlipayPackage, file: string): string[] {
  const { usingComponents, componentGenerics }: { usingComponents?: unknown; componentGenerics?: unknown } = Object(
    one.has(file) ? one.json(file) : undefined,
  );
  return [usingComponents, componentGenerics].flatMap((names) => Object.keys(Object(names)));
}

/** Kept by package: every template is asked once, and each takes in others. */
const known = new WeakMap<AlipayPackage, ReadonlyMap<string, ReadonlySet<string>>>();

/** Of each template, what is named by the pages and components that it is a part of. */
function namedByTemplate(one: AlipayPackage): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const owner of one.ending('.axml')) {
    const own = namedIn(one, owner.replace(/\.axml$/, '.json'));
    if (own.length === 0) continue;
    for (const part of markupOf(one, owner)) {
      const names = named.get(part) ?? new Set();
      for (const name of own) names.add(name);
      named.set(part, names);
    }
  }
  return named;
}

/** The tags that a template may hold beside Alipay's own: `usingComponents` of the app, and of whatever draws by it. */
export function customTags(one: AlipayPackage, file: string): ReadonlySet<string> {
  const named = known.get(one) ?? namedByTemplate(one);
  known.set(one, named);
  return new Set([...namedIn(one, 'app.json'), ...(named.get(file) ?? [])]);
}
