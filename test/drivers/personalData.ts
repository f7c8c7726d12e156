/** Looks through what a journey has left behind for what belongs to a person alone. */
import { plainHash } from '@mocks/server/session/secrets';
import { OTHER_NAME, PERSON } from '@mocks/walk/person';

/** What a journey leaves behind, each text by where it is. */
export interface LeftBehind {
  /** What outlives the app: on the device, in a browser, in a file. */
  readonly kept: Readonly<Record<string, string>>;
  /** What others may read: addresses, what was logged, what a console says. */
  readonly told: Readonly<Record<string, string>>;
}

/** Under which name the app keeps what is its own, in a mocked world with the name of that world. */
const OWN = /xinyong-zuji\.flow(?:\.(?!set-aside$)\w+)?$/;

/** The person in the worlds that begin on the way, at Alipay, too. */
const MADE_UP = [PERSON.name, OTHER_NAME, '示例街道'];

/** A number of a person’s: an ID number, a phone. Within a hash such digits mean nothing. */
const NUMBERS = /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|1[3-9]\d{9})(?![0-9A-Za-z])/g;

/** What stands under these names in JSON, in JSON within it, too, is a person's own words, and has to have stars. */
const OWN_WORDS = /\\*"(?:name|detail|cancelReason|message)\\*":\\*"[^"\\*]+\\*"/g;

/** A token or a hash. */
const HEX = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** What a person typed that is theirs alone. Words to search for go to the server in its address. */
export class TypedTexts {
  private readonly texts = new Set<string>();

  add(label: string, text: string): void {
    // A single letter may stand anywhere.
    const isTelling = /[\u3400-\u9fff].*[\u3400-\u9fff]/.test(text) || text.length >= 8;
    if (isTelling && !label.startsWith('搜索')) this.texts.add(text.trim());
  }

  get all(): readonly string[] {
    return [...this.texts];
  }
}

interface KeptDraft {
  readonly applicationId?: string;
  readonly name: string;
  readonly address: object;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What the app keeps of its flow, as far as the drafts in it go. */
interface KeptFlow {
  readonly applicationId?: string;
  readonly facts: { readonly submission?: true };
  readonly drafts: readonly KeptDraft[];
}

const isFlow = (value: unknown): value is KeptFlow =>
  isObject(value) && isObject(value.facts) && Array.isArray(value.drafts);

/**
 * What the app keeps of its own without the one thing that may be there in clear: name and address, until they are submitted.
 * Each runtime wraps what is kept in its own way, a text within a text, so it is looked for at any depth.
 */
function withoutDrafts(kept: unknown): unknown {
  if (typeof kept === 'string') {
    const within = parsed(kept);
    return isObject(within) ? withoutDrafts(within) : kept;
  }
  if (isFlow(kept)) {
    const isOver = (draft: KeptDraft) => kept.facts.submission === true && draft.applicationId === kept.applicationId;
    const drafts = kept.drafts.map((draft) => {
      const { name: _name, address: _address, ...rest } = draft;
      return isOver(draft) ? draft : rest;
    });
    return { ...kept, drafts };
  }
  if (!isObject(kept)) return kept;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, withoutDrafts(value)]));
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/**
 * What stands in clear in what a journey left behind, a line for each: the texts it typed, the person it met, numbers, words
 * that are somebody's own, tokens. It knows one exception: the app's own draft.
 */
export function personalDataIn({ kept, told }: LeftBehind, typed: TypedTexts): string[] {
  const found = new Set<string>();
  const all = Object.values(kept).join('\n');
  const look = (place: string, text: string, patterns: readonly RegExp[]) => {
    for (const one of [...typed.all, ...MADE_UP]) if (text.includes(one)) found.add(`${place}: ${one}`);
    for (const pattern of patterns) for (const [match] of text.matchAll(pattern)) found.add(`${place}: ${match}`);
    // Whoever knows a token knows its hash; a world holds the hash alone.
    for (const [hex] of text.matchAll(HEX)) if (all.includes(plainHash(hex))) found.add(`${place}: the token ${hex}`);
  };
  for (const [place, text] of Object.entries(kept)) {
    const isOwn = OWN.test(place);
    look(
      place,
      isOwn ? JSON.stringify(withoutDrafts(text)) : text,
      isOwn ? [NUMBERS, OWN_WORDS, HEX] : [NUMBERS, OWN_WORDS],
    );
  }
  for (const [place, text] of Object.entries(told)) look(place, decoded(text), [NUMBERS, HEX]);
  return [...found];
}
