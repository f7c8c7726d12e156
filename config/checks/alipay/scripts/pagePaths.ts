import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { lineOf } from './walk';

/** A way to a page as scripts write it, `/pages/review/index?id=1`, of the folders that pages stand in. */
function wayIn(one: AlipayPackage): RegExp {
  const folders = [...new Set(one.pages.map((page) => page.split('/')[0]))].join('|');
  return new RegExp(`^/?((?:${folders})/[\\w/-]+)(?:\\?.*)?$`);
}

/** A script among the pages that is none of them, which others import by the same way. */
const isScript = (one: AlipayPackage, page: string) =>
  !one.has(`${page}.axml`) && (one.has(`${page}.js`) || one.has(`${page}/index.js`));

/** Every page that a script names is one that `app.json` lists: Alipay opens no other. */
export const pagePaths: Check = {
  name: 'pages that scripts name',
  severity: 'refused',
  look: (one) => {
    const way = wayIn(one);
    const known = [...one.pages, ...one.subpackages.map(({ root }) => root)];
    return one.ending('.js').flatMap((file) =>
      one.nodes(file).flatMap((node): Fault[] => {
        if (node.type !== 'Literal' || typeof node.value !== 'string') return [];
        const [, page] = way.exec(node.value) ?? [];
        if (page === undefined || known.includes(page) || isScript(one, page)) return [];
        return [{ file, line: lineOf(node), message: `names ${page}, which is no page of app.json` }];
      }),
    );
  },
};
