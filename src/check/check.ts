import { setImmediate } from 'node:timers/promises';
import type { Quote } from '../answer/answer.js';
import type { Document, Section } from '../corpus/types.js';
import { memo, memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import { isWithin, type Span } from '../text/span.js';
import type { Words } from '../text/words.js';
import { after, NOTHING, namesIn, type Preceding, readSentences } from './claim.js';
import { type Check, type Finding, figureOf, type Verdict } from './finding.js';
import { isDecided } from './judge.js';
import type { Judgement } from './judgement.js';
import { stripMarks } from './legible.js';
import { indexStatements } from './near.js';
import { checkSentence, cutAtPlaces, type Indexed, type PlacedSentence } from './sentence.js';
import { readTable } from './table.js';
import { type ClaimVocabulary, readVocabulary } from './words.js';

/** Judges each statement of a text by all documents, or one. */
export type CheckText = (text: string, document?: Document) => Promise<Check>;

/** What a check needs from the library. */
type CheckSources = {
  /** The documents to check words by: the named one, or those near to them. */
  readonly scope: (words: string, document?: Document) => Promise<readonly ParsedDocument[]>;
  readonly words: Words;
  /** Lists of spellings of one word, folded. */
  readonly aliases: readonly (readonly string[])[];
  /** The passage nearest to some words, perhaps of one document; null for none. */
  readonly nearest: (words: string, document?: Document) => Promise<Quote | null>;
  /** Quotes a part of a section, with the words of a claim highlighted. */
  readonly quote: (section: Section, span: Span, words: string) => Quote;
};

/** A check, and what makes its first one fast. */
type Checker = {
  readonly check: CheckText;
  /** Reads the statements of documents one by one, leaving room for other work. */
  readonly readAhead: (entries: readonly ParsedDocument[]) => Promise<void>;
};

/** Makes the check over some documents; their statements are read once, when first needed. */
export function createCheck(sources: CheckSources): Checker {
  const vocabulary = readVocabulary(sources.words, sources.aliases);
  const indexed = memoOf((entry: ParsedDocument): Indexed => {
    const table = readTable(entry, vocabulary);
    return { entry, table, near: indexStatements(table) };
  });
  return {
    check: async (text, document) => {
      const nearest = nearestOnce(sources, document);
      const scope = memo(async (words: string) => (await sources.scope(words, document)).map(indexed));
      const parts = new Map<string, string>();
      const sentences: string[] = [];
      for (const [sentence, part] of inParts(readSentences(stripMarks(text))))
        for (const one of cutAtPlaces(sentence, await scope(part))) {
          parts.set(one, part);
          sentences.push(one);
        }
      const check = memo(async (placed: PlacedSentence) =>
        checkSentence(placed, await scope(parts.get(placed.sentence)!), vocabulary),
      );
      const findings: Finding[] = [];
      const unchecked: string[] = [];
      // One after the other, as the first are to be searched for.
      for (const placed of placeAll(sentences, vocabulary)) {
        const { checked, left } = await check(placed);
        for (const one of checked) findings.push(await toFinding(one, placed.sentence, nearest, sources));
        unchecked.push(...left);
      }
      const found = findings.length > 0 ? findings : await withoutFigure(sentences[0], nearest);
      return { findings: found, unchecked, sentences: sentences.length };
    },
    readAhead: async (entries) => {
      for (const entry of entries) {
        indexed(entry);
        await setImmediate();
      }
    },
  };
}

/** How many characters of a text to look up together. */
const LONG = 200;

/** The sentences of a text, each with those beside it with which it is looked up. */
function inParts(sentences: readonly string[]): (readonly [sentence: string, part: string])[] {
  const parts: string[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last && last.join('').length + sentence.length <= LONG) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts.flatMap((part) => part.map((sentence) => [sentence, part.join('\n')] as const));
}

type Nearest = (sentence: string) => Promise<Quote | null>;

/** The most sentences of a text to search for. */
const MOST_SEARCHES = 6;

/** Looks for the nearest passage once a sentence, and for the first sentences of a text alone. */
function nearestOnce({ nearest }: CheckSources, document: Document | undefined): Nearest {
  let searches = 0;
  return memo(async (sentence: string) => {
    searches += 1;
    return searches > MOST_SEARCHES ? null : nearest(sentence.slice(0, MAX_SENTENCE), document);
  });
}

/** Gives each sentence of a text what those before it set; the same sentence in the same place is one object. */
function placeAll(sentences: readonly string[], vocabulary: ClaimVocabulary): PlacedSentence[] {
  const known = new Map<string, PlacedSentence>();
  let before: Preceding = NOTHING;
  return sentences.map((sentence) => {
    const names = namesIn(sentence, vocabulary);
    const here = names.length > 0 ? { ...before, names } : before;
    const key = [sentence, here.year, here.last?.text, ...here.names].join(' ');
    const placed = known.get(key) ?? { sentence, before: here };
    known.set(key, placed);
    before = after(sentence, here, vocabulary);
    return placed;
  });
}

/** Where no sentence has anything to compare, the passage nearest to the first. */
async function withoutFigure(sentence: string | undefined, nearest: Nearest): Promise<Finding[]> {
  const quote = sentence === undefined ? null : await nearest(sentence);
  return quote && sentence
    ? [{ sentence, verdict: 'unsure', reasons: ['no-figure'], claimed: null, stated: null, quote }]
    : [];
}

async function toFinding(
  { verdict, reasons, claimed, stated, said }: Judgement,
  sentence: string,
  nearest: Nearest,
  { quote }: CheckSources,
): Promise<Finding> {
  return {
    ...{ sentence, verdict, reasons },
    claimed: claimed && figureOf(claimed, stated),
    stated: stated && figureOf(stated, null),
    quote: said ? quote(said.section, shownOf(said, verdict), sentence) : await nearest(sentence),
  };
}

/** What to quote beside a verdict: a whole sentence, or only the clauses of its statement where a long one is just the nearest. */
function shownOf({ section, sentence, span }: NonNullable<Judgement['said']>, verdict: Verdict): Span {
  if (!span || isDecided(verdict)) return sentence;
  const at = sentence.start + span.start;
  const row = section.clauses().find(({ start, end }) => start <= at && at < end);
  return row && isWithin(row, sentence) ? row : sentence;
}
