import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, type Options, type Program, parse } from 'acorn';
import { type Markup, readMarkup } from './readMarkup';
import { nodesIn } from './scripts/walk';
import { type SyntaxFault, syntaxErrorOf } from './syntaxFault';

/** A part of the app that is loaded by itself. */
export interface Subpackage {
  readonly root: string;
  /** Relative to the root. */
  readonly pages: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one: unknown): one is string => typeof one === 'string') : [];

const MODULES = 'node_modules';

/**
 * What lies in a package without being the app's own: the IDE keeps notes beside the app, and parts of others' are taken
 * from `node_modules`, as far as the app names them.
 */
const isOwn = (file: string) => !file.split('/').some((part) => part.startsWith('.') || part === MODULES);

function parsed(text: string, options: Options): Program | SyntaxFault {
  try {
    return parse(text, { ...options, locations: true });
  } catch (error) {
    return syntaxErrorOf(error);
  }
}

/** What was made once, by its name. */
class Kept<Value> {
  private readonly values = new Map<string, Value>();

  get(name: string, make: () => Value): Value {
    const kept = this.values.get(name);
    if (kept !== undefined) return kept;
    const made = make();
    this.values.set(name, made);
    return made;
  }
}

/**
 * A built package, as several checks read it: each file is read and parsed once. What `app.json` says is taken as far as it
 * makes sense; that it makes sense is a check of its own.
 */
export class AlipayPackage {
  /** The app's own files, relative to the folder. */
  readonly files: readonly string[];
  private readonly own: ReadonlySet<string>;
  private readonly texts = new Kept<string>();
  private readonly markups = new Kept<Markup>();
  private readonly scripts = new Kept<Program | SyntaxFault>();
  private readonly flat = new Kept<readonly AnyNode[]>();

  /**
   * @param folder with `app.json`; absolute, as all here.
   * @param modules the folder of others' parts, which are found and not judged; in the package if absent.
   */
  constructor(
    readonly folder: string,
    readonly modules?: string,
  ) {
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter(isOwn)
      .sort();
    this.own = new Set(this.files);
  }

  /** Whether a file is there, the app's own or below `node_modules`. */
  has(file: string): boolean {
    if (this.own.has(file)) return true;
    const place = this.placeOf(file);
    return file.startsWith(`${MODULES}/`) && existsSync(place) && statSync(place).isFile();
  }

  private placeOf(file: string): string {
    return file.startsWith(`${MODULES}/`)
      ? path.join(this.modules ?? path.join(this.folder, MODULES), file.slice(MODULES.length))
      : path.join(this.folder, file);
  }

  /**
   * Whether Taro has built it. Such a package is ES5 throughout, and a script in it that is not has missed the build; what
   * is written by hand is of today's language, which Ant's compiler brings down to what phones take.
   */
  get isBuilt(): boolean {
    return this.own.has('base.axml');
  }

  /** The files of a kind, e.g. `.axml`. */
  ending(...endings: readonly string[]): string[] {
    return this.files.filter((file) => endings.includes(path.posix.extname(file)));
  }

  text(file: string): string {
    return this.texts.get(file, () => readFileSync(this.placeOf(file), 'utf8'));
  }

  /** @returns `undefined` where the file is missing or no JSON. */
  json(file: string): unknown {
    try {
      return JSON.parse(this.text(file));
    } catch {
      return undefined;
    }
  }

  markup(file: string): Markup {
    return this.markups.get(file, () => readMarkup(this.text(file)));
  }

  /** A script, or why it is none: in a package that is built, of ES5. */
  script(file: string): Program | SyntaxFault {
    return this.scripts.get(file, () => {
      const text = this.text(file);
      if (this.isBuilt) return parsed(text, { ecmaVersion: 5 });
      const read = parsed(text, { ecmaVersion: 'latest', sourceType: 'module' });
      if ('type' in read) return read;
      // A script of CommonJS may hold what a module may not.
      const loose = parsed(text, { ecmaVersion: 'latest' });
      return 'type' in loose ? loose : read;
    });
  }

  /** All nodes of a script; none where it cannot be read. */
  nodes(file: string): readonly AnyNode[] {
    return this.flat.get(file, () => {
      if (!file.endsWith('.js')) return [];
      const program = this.script(file);
      return 'type' in program ? [...nodesIn(program)] : [];
    });
  }

  get subpackages(): readonly Subpackage[] {
    const app = this.json('app.json');
    const listed: unknown = isRecord(app) ? (app.subPackages ?? app.subpackages) : [];
    return (Array.isArray(listed) ? listed : [])
      .filter(isRecord)
      .map(({ root, pages }) => ({ root: String(root), pages: textsIn(pages) }));
  }

  get mainPages(): readonly string[] {
    const app = this.json('app.json');
    return isRecord(app) ? textsIn(app.pages) : [];
  }

  /** The paths of all pages, without an ending. */
  get pages(): readonly string[] {
    return [
      ...this.mainPages,
      ...this.subpackages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page))),
    ];
  }

  /** The root of the subpackage that a file lies in; `''` for the main package. */
  partOf(file: string): string {
    return this.subpackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? '';
  }
}
