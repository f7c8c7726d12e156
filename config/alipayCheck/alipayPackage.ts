import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, type Program, parse } from 'acorn';
import { type Markup, readMarkup } from './readMarkup';
import { nodesIn } from './scripts/walk';
import { type Slip, slipOf } from './slip';

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

/** What lies in a package without being a part of it: the IDE keeps notes of its own beside the app. */
const isHidden = (file: string) => file.split('/').some((part) => part.startsWith('.'));

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
  /** All files, relative to the folder. */
  readonly files: readonly string[];
  private readonly texts = new Kept<string>();
  private readonly markups = new Kept<Markup>();
  private readonly scripts = new Kept<Program | Slip>();
  private readonly flat = new Kept<readonly AnyNode[]>();

  constructor(readonly folder: string) {
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((file) => !isHidden(file))
      .sort();
  }

  has(file: string): boolean {
    return this.files.includes(file);
  }

  /** The files of a kind, e.g. `.axml`. */
  ending(...endings: readonly string[]): string[] {
    return this.files.filter((file) => endings.includes(path.posix.extname(file)));
  }

  text(file: string): string {
    return this.texts.get(file, () => readFileSync(path.join(this.folder, file), 'utf8'));
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

  /** A script, or why it is none of ES5. */
  script(file: string): Program | Slip {
    return this.scripts.get(file, () => {
      try {
        return parse(this.text(file), { ecmaVersion: 5, locations: true });
      } catch (error) {
        return slipOf(error);
      }
    });
  }

  /** All nodes of a script; none where it cannot be read. */
  nodes(file: string): readonly AnyNode[] {
    return this.flat.get(file, () => {
      const program = this.script(file);
      return 'type' in program ? [...nodesIn(program)] : [];
    });
  }

  get subpackages(): readonly Subpackage[] {
    const app = this.json('app.json');
    const listed: unknown = isRecord(app) ? app.subPackages : [];
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
