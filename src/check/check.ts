import { setImmediate } from 'node:timers/promises';
import type { Quote } from '../answer/answer.js';
import type { Document, Section } from '../corpus/types.js';
import { memo, memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Words } from '../text/words.js';
import { readClaim, readSentences } from './claim.js';
import { figureOf } from './figure.js';
import type { Check, Finding } from './finding.js';
import type { Judgement } from './judge.js';
import { namesIn } from './names.js';
import { indexStatements } from './near.js';
import { checkSentence, type Indexed, type PlacedSentence, type SentenceBefore } from './sentence.js';
import { stripMarks } from './strip.js';
import { readTable } from './table.js';
import { type ClaimVocabulary, readVocabulary } from './words.js';

/** Judges each statement of a text by all documents, or one. */
export type CheckText = (text: string, document?: Document) => Promise<Check>;

/** What a check needs from the library. */
export type CheckSources = {
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
export type Checker = {
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
  const readAhead = async (entries: readonly ParsedDocument[]): Promise<void> => {
    for (const entry of entries) {
      indexed(entry);
      await setImmediate();
    }
  };
  const check: CheckText = async (text, document) => {
    const sentences = readSentences(stripMarks(text));
    const nearest = nearestOnce(sources, document);
    const scope = memo(async (words: string) => (await sources.scope(words, document)).map(indexed));
    const parts = inParts(sentences);
    const checkOnce = memo(async (placed: PlacedSentence) =>
      checkSentence(placed, await scope(parts.get(placed.sentence)!), vocabulary),
    );
    const findings: Finding[] = [];
    const unchecked: string[] = [];
    // One after the other, as the first are to be searched for.
    for (const placed of placeAll(sentences, vocabulary)) {
      const { checked, left } = await checkOnce(placed);
      for (const one of checked) findings.push(await toFinding(one, placed.sentence, nearest, sources));
      unchecked.push(...left);
    }
    const found =
      findings.length > 0 || sentences.length === 0 ? findings : await withoutFigure(sentences[0]!, nearest);
    return { findings: found, unchecked, sentences: sentences.length };
  };
  return { check, readAhead };
}

/** How many characters of a text to look up together. */
const LONG = 200;

/** The sentences of a text, each with those beside it with which it is looked up. */
function inParts(sentences: readonly string[]): ReadonlyMap<string, string> {
  const parts: string[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last && last.join('').length + sentence.length <= LONG) last.push(sentence);
    else parts.push([sentence]);
  }
  return new Map(parts.flatMap((part) => part.map((sentence) => [sentence, part.join('\n')] as const)));
}

/** The most sentences of a text to search for. */
const MOST_SEARCHES = 6;

/** Looks for the nearest passage once a sentence, and for the first sentences of a text alone. */
function nearestOnce(
  { nearest }: CheckSources,
  document: Document | undefined,
): (sentence: string) => Promise<Quote | null> {
  let searches = 0;
  return memo(async (sentence: string) => {
    searches += 1;
    return searches > MOST_SEARCHES ? null : nearest(sentence.slice(0, MAX_SENTENCE), document);
  });
}

/** Gives each sentence of a text what those before it set; the same sentence in the same place is one object. */
function placeAll(sentences: readonly string[], vocabulary: ClaimVocabulary): PlacedSentence[] {
  const known = new Map<string, PlacedSentence>();
  let context: SentenceBefore = { names: [], year: null, last: null };
  return sentences.map((sentence) => {
    const own = namesIn(sentence, vocabulary);
    context = { ...context, names: own.length > 0 ? own : context.names };
    const key = [sentence, context.year, context.last?.text, ...context.names].join(' ');
    const placed = known.get(key) ?? { sentence, context };
    known.set(key, placed);
    context = leave(context, sentence, vocabulary);
    return placed;
  });
}

const ENDS_IN_STOP = /[。！？!?.][”’」』》】）)]*$/u;

function leave(context: SentenceBefore, sentence: string, vocabulary: ClaimVocabulary): SentenceBefore {
  const said = readClaim(
    sentence,
    { now: null, place: null, inherited: null, last: context.last },
    vocabulary,
  );
  const last = said.findLast(({ amounts }) => amounts.length > 0) ?? null;
  const year = last ? undefined : said.at(-1)?.dates.at(-1);
  return {
    ...context,
    last,
    year: year === undefined ? context.year : ENDS_IN_STOP.test(sentence) ? null : year,
  };
}

async function withoutFigure(
  sentence: string,
  nearest: (sentence: string) => Promise<Quote | null>,
): Promise<Finding[]> {
  const quote = await nearest(sentence);
  return quote
    ? [{ sentence, verdict: 'unsure', reasons: ['no-figure'], claimed: null, stated: null, quote }]
    : [];
}

async function toFinding(
  { verdict, reasons, claimed, stated, said }: Judgement,
  sentence: string,
  nearest: (sentence: string) => Promise<Quote | null>,
  { quote }: CheckSources,
): Promise<Finding> {
  return {
    sentence,
    verdict,
    reasons,
    claimed: claimed && figureOf(claimed, stated),
    stated: stated && figureOf(stated, null),
    quote: said ? quote(said.section, said.sentence, sentence) : await nearest(sentence),
  };
}
