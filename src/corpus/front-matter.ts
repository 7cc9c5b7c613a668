import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Span } from '../text/span.js';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u;

/** The fields between the two --- lines, and the text below them. */
type FrontMatter = { readonly fields: unknown; readonly body: Span };

/** Why the lines between --- and --- are no YAML; `line` counts from 1 in the file. */
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
  return { fields: parse(match[1]!), body: { start: match[0].length, end: text.length } };
}

/** The core schema keeps dates texts, as they stand in the file; js-yaml refuses an empty text. */
function parse(yaml: string): unknown {
  if (yaml.trim() === '') return {};
  try {
    return load(yaml.trimEnd(), { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new FrontMatterError(error.mark ? error.mark.line + 2 : null, error.reason);
  }
}
