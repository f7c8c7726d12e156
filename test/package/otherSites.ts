/** Looks through a build for addresses of other sites: what a browser that runs it would ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { parse as parseCss } from 'postcss';
import { nodesIn } from '../../config/checks/alipay/scripts/walk';
import { piecesOf } from '../../config/checks/alipay/styles/values';

/** The names of kinds of markup, which are written like addresses and asked for by nobody. */
const NAMESPACE =
  /^http:\/\/www\.w3\.org\/(\d{4}\/(svg|xhtml|xlink)|1998\/Math\/MathML|XML\/1998\/namespace|2000\/xmlns\/)$/;

/** Names that never lead anywhere: RFC 2606 keeps them free. The backends that builds are tested with have such. */
const NOBODYS = /(^|\.)(example|invalid|test|localhost)$/;

/** What packages put into the words of an error or a warning, for a reader: React, and Testing Library. */
const READ = ['https://reactjs.org/docs/error-decoder.html?invariant=', 'https://testing-playground.com/#markup='];

/** Where a text of markup or of styles, inside a script, has a browser ask for an address. */
const ASKED = /(?:url\(|@import|\b(?:src|href|srcset|poster|action)\s*=)\s*["'\\]*((?:https?:)?\/\/[^"'\\)\s>]+)/gi;

const ADDRESS = /^(?:https?:)?\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)/i;

/** An address of another site, or nothing. */
function foreign(text: string): string[] {
  const [, host] = ADDRESS.exec(text.trim()) ?? [];
  const isTaken = host === undefined || NOBODYS.test(host) || NAMESPACE.test(text) || READ.includes(text);
  return isTaken ? [] : [text.trim()];
}

/** A text in a script is one address, or has some in markup or styles that it holds; else it is there to be read. */
const inText = (text: string): string[] => [
  ...foreign(text),
  ...[...text.matchAll(ASKED)].flatMap(([, address = '']) => foreign(address)),
];

function inScript(script: string): string[] {
  return [
    ...nodesIn(parse(script, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true })),
  ].flatMap((node) => {
    if (node.type === 'Literal') return typeof node.value === 'string' ? inText(node.value) : [];
    return node.type === 'TemplateElement' ? inText(node.value.cooked ?? node.value.raw) : [];
  });
}

function inStyles(css: string): string[] {
  const found: string[] = [];
  const look = (value: string) =>
    found.push(...piecesOf(value).flatMap(({ kind, text }) => (kind === 'word' ? [] : foreign(text))));
  const root = parseCss(css);
  root.walkDecls(({ value }) => {
    look(value);
  });
  root.walkAtRules('import', ({ params }) => {
    look(params);
  });
  return found;
}

/** Attributes but for `xmlns`, and what stands in scripts and styles. */
function inMarkup(markup: string): string[] {
  const scripts = [...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].flatMap(([, text = '']) =>
    inScript(text),
  );
  const styles = [...markup.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].flatMap(([, text = '']) => inStyles(text));
  const values = [...markup.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)]
      .filter(([, name = '']) => !/^xmlns(:|$)/.test(name))
      .flatMap(([, , ...value]) => inText(value.join(''))),
  );
  return [...scripts, ...styles, ...values];
}

const inJson = (json: string): string[] =>
  [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([, text = '']) => inText(text));

const LOOKS: Readonly<Record<string, (text: string) => string[]>> = {
  '.js': inScript,
  '.sjs': inScript,
  '.css': inStyles,
  '.acss': inStyles,
  '.html': inMarkup,
  '.axml': inMarkup,
  '.svg': inMarkup,
  '.json': inJson,
};

/** What a browser takes no address from: pictures, the licences of packages, and a list of browsers. */
const NOTHING = /\.(png|jpg|txt|browserslistrc)$/;

/**
 * The addresses of other sites that a file names, each once.
 *
 * @param name says by its ending what the file is.
 * @throws Error where it is none of the kinds of file that builds have had so far.
 */
export function otherSitesIn(name: string, text: string): string[] {
  const ending = path.extname(name);
  const look = LOOKS[ending];
  if (look) return [...new Set(look(text))];
  if (NOTHING.test(name)) return [];
  throw new Error(`${name}: nobody has said how to find addresses in a file like this`);
}

/** The same for every file of a build, as `file: address`. */
export const otherSites = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) =>
      otherSitesIn(file, readFileSync(file, 'utf8')).map((address) => `${path.relative(folder, file)}: ${address}`),
    );
