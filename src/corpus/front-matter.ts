import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { DOCUMENT_FIELDS } from '../lexicon/document-fields.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Span } from '../text/span.js';

/** Our name for each Chinese name of a field. */
const NAMES = new Map<string, string>(
  Object.entries(DOCUMENT_FIELDS).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);
const FIELD = [...NAMES.keys(), ...new Set(NAMES.values())].join('|');
const FULL_WIDTH_COLON = new RegExp(`^(${FIELD})[ \\t]*：`, 'mu');

/** Values that hold signs of YAML ([江州市] …, …: …, … #2 …), unless they go on in the next line. */
const UNQUOTED = new RegExp(
  `^(${anyOf([...namesOf('title'), ...namesOf('publisher')])})([ \\t]*:[ \\t]+)([[{@%\`].*|[^"'|>&*!#\\s].*?(?: #|:[ \\t]).*)$(?!\\r?\\n[ \\t]+\\S)`,
  'gmu',
);

const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n?|\n)([\s\S]*?)(?<=[\r\n])---[ \t]*(?:\r\n?|\n|$)/u;

type FrontMatter = { readonly fields: unknown; readonly body: Span };

/** Says why the front matter is no YAML; `line` counts from 1 in the file. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError';

  constructor(
    readonly line: number | null,
    reason: string,
  ) {
    super(`the lines between --- and --- are not valid YAML: ${reason}`);
  }
}

/** Reads the front matter of a file; null where it has none. @throws FrontMatterError */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const fields = withKnownNames(parse(match[1]!));
  return { fields, body: { start: match[0].length, end: text.length } };
}

/** Parses YAML by the core schema, which keeps dates as texts; js-yaml refuses an empty text. */
function parse(yaml: string): unknown {
  if (yaml.trim() === '') return {};
  refuseFullWidth(yaml);
  try {
    return load(quoteTexts(yaml.trimEnd()), { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new FrontMatterError(error.mark ? error.mark.line + 2 : null, error.reason);
  }
}

/** @throws FrontMatterError where a colon is typed as 标题： which YAML takes for a part of the word */
function refuseFullWidth(yaml: string): void {
  const match = FULL_WIDTH_COLON.exec(yaml);
  if (!match) return;
  const line = yaml.slice(0, match.index).split(/\r\n?|\n/u).length + 1;
  throw new FrontMatterError(line, `the colon after ${match[1]} is full width (：); write "${match[1]}: …"`);
}

function quoteTexts(yaml: string): string {
  return yaml.replace(
    UNQUOTED,
    (_, name, colon, words) => `${name}${colon}${JSON.stringify(words.trimEnd())}`,
  );
}

function withKnownNames(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [NAMES.get(name) ?? name, value]));
}

/** All names of a field: ours and the Chinese ones. */
export function namesOf(field: string): string[] {
  return [field, ...[...NAMES].flatMap(([chinese, name]) => (name === field ? [chinese] : []))];
}
