import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { requiredIn } from '../scripts/modules';
import { keyName, memberName } from '../scripts/walk';
import { markupOf } from './references';

const isEvent = (name: string) => /^(on|catch)[A-Z]/.test(name);

/** The member that a node defines: `{ eh: … }`, `page.eh = …`, `class { eh() {} }`. */
function definedBy(node: AnyNode): string[] {
  const name = node.type === 'AssignmentExpression' ? memberName(node.left) : keyName(node);
  return name === undefined ? [] : [name];
}

/** A script with all that it requires. */
function scriptsOf(one: AlipayPackage, file: string, seen: readonly string[] = []): string[] {
  if (seen.includes(file) || !one.has(file)) return [...seen];
  return requiredIn(one, file).reduce<string[]>((all, next) => scriptsOf(one, next, all), [...seen, file]);
}

/**
 * Each handler that a page's templates name is defined somewhere in the scripts that the page runs. Taro's templates name
 * one, `eh`, which its runtime adds to every page as it starts: that it comes to the page itself is only seen where the page
 * runs, and the journeys in the built package do that. A misspelt handler is in no script at all.
 */
export const handlers: Check = {
  name: 'handlers',
  severity: 'dropped',
  look: (one) => {
    const defined = new Map<string, ReadonlySet<string>>();
    const definedIn = (file: string) => {
      const names = defined.get(file) ?? new Set(one.nodes(file).flatMap(definedBy));
      defined.set(file, names);
      return names;
    };
    /** What cannot be read may define anything, and is told of elsewhere. */
    const isUnread = (file: string) => file.endsWith('.js') && !('type' in one.script(file));
    const found = one.pages.flatMap((page) => {
      const scripts = ['app.js', `${page}.js`].reduce<string[]>((all, file) => scriptsOf(one, file, all), []);
      if (scripts.some(isUnread)) return [];
      const isDefined = (name: string) => scripts.some((file) => definedIn(file).has(name));
      return markupOf(one, `${page}.axml`).flatMap((file) =>
        one.markup(file).tags.flatMap((tag) =>
          tag.attributes
            .filter(({ name, value }) => isEvent(name) && !value.includes('{{') && !isDefined(value))
            .map(
              ({ name, value, line }): Fault => ({
                file,
                line,
                message: `${name} hands on to “${value}”, which no script of ${page} defines`,
              }),
            ),
        ),
      );
    });
    // A template that several pages take in is told of once.
    const told = new Set<string>();
    return found.filter(({ file, line, message }) => {
      const key = `${file}:${line}:${message.replace(/ of .*/, '')}`;
      return !told.has(key) && told.add(key);
    });
  },
};
