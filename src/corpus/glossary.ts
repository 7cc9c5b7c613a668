import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { SeedProblem } from '../errors.js';
import { fold } from '../text/fold.js';

/** The file of synonyms beside the documents. */
export const GLOSSARY_FILE = 'glossary.yaml';

/** Lists of folded words that may stand for each other. */
export type Glossary = readonly (readonly string[])[];

/** Forbids aliases (*a), by which a few lines could stand for millions of words. */
const SETTINGS = { schema: FAILSAFE_SCHEMA, maxAliases: 0 };

/** The related words of a glossary, and those that are only other spellings of one word. */
export type Vocabularies = { readonly glossary: Glossary; readonly aliases?: Glossary | undefined };

/** Marks a word as another spelling of the first word of its list. */
const ALIAS = '=';

const Concepts = z.array(
  z
    .array(
      z.string().trim().min(1, 'a word is empty').max(60, 'a word has over 60 characters'),
      'a concept is a list: [word, synonym, …]',
    )
    .min(2, 'a concept needs two words or more'),
  'it is no list of concepts',
);

/** Reads a glossary, folded, or tells its problems. Every scalar is a text, so 5G and 2.0 need no quotation marks. */
export function parseGlossary(yaml: string): Vocabularies | { readonly problems: SeedProblem[] } {
  try {
    const concepts = Concepts.safeParse(isEmpty(yaml) ? [] : load(fold(yaml), SETTINGS));
    if (concepts.success) return split(concepts.data);
    return {
      problems: concepts.error.issues.map(({ path, message }) =>
        problem(null, path.length > 0 ? `concept ${Number(path[0]) + 1}: ${message}` : message),
      ),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: [problem(error.mark ? error.mark.line + 1 : null, describe(error))] };
  }
}

function describe({ reason }: YAMLException): string {
  return reason.startsWith('aliases exceeded')
    ? 'an alias (*…) is not allowed; write the words themselves'
    : `it is not valid YAML: ${reason}`;
}

/** Removes the marks of aliases; Latin words translate the first word and so are aliases too. */
function split(concepts: Glossary): Vocabularies | { readonly problems: SeedProblem[] } {
  const glossary = withoutRepeats(concepts.map((words) => words.map(bare)));
  if ('problems' in glossary) return glossary;
  const aliases = concepts.map(([first = '', ...others]) => [
    bare(first),
    ...others.filter((word) => word.startsWith(ALIAS) || /^[a-z]/u.test(word)).map(bare),
  ]);
  return { glossary, aliases: aliases.filter((words) => words.length > 1) };
}

function bare(word: string): string {
  return word.startsWith(ALIAS) ? word.slice(ALIAS.length).trim() : word;
}

/** Refuses a word in two concepts, as it would stand for both. */
function withoutRepeats(concepts: Glossary): Glossary | { readonly problems: SeedProblem[] } {
  const places = new Map<string, number>();
  const problems = concepts.flatMap((words, at) =>
    words.flatMap((word) => {
      const earlier = places.get(word);
      places.set(word, earlier ?? at);
      if (earlier === undefined || earlier === at) return [];
      return [problem(null, `concept ${at + 1}: "${word}" stands in concept ${earlier + 1} too; keep one`)];
    }),
  );
  return problems.length > 0 ? { problems } : concepts;
}

/** Whether there are only comments, which js-yaml refuses. */
function isEmpty(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:#|$)/u.test(line));
}

function problem(line: number | null, reason: string): SeedProblem {
  return { file: GLOSSARY_FILE, line, reason };
}
