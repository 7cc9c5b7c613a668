import type { Quote } from '../answer/answer.js';
import type { Document, Section } from '../corpus/types.js';
import { memo, memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Words } from '../text/words.js';
import { type Claim, type Clause, readClaim, readSentences } from './claim.js';
import type { Dated } from './fields.js';
import { figureOf } from './figure.js';
import type { Check, Finding, Verdict } from './finding.js';
import { type Judgement, judgeFact } from './judge.js';
import { foreignNames, namesIn } from './names.js';
import { findVerbatim, judgeClause } from './sayings.js';
import { stripMessage } from './strip.js';
import { readTable, type Table } from './table.js';
import { readVocabulary, type Vocabulary } from './words.js';

/** Tells for each statement of a text what the documents say to it; of one document if it is named. */
export type CheckText = (text: string, document?: Document) => Promise<Check>;

/** What a check takes from the library around it. */
export type Sources = {
  /** The documents that some words are checked against: the one that is named, or those that are near to them. */
  readonly scope: (words: string, document?: Document) => Promise<readonly ParsedDocument[]>;
  readonly words: Words;
  /** Lists of spellings of one word, folded. */
  readonly aliases: readonly (readonly string[])[];
  /** The nearest passage to some words, of one document if it is named; null where nothing is near. */
  readonly nearest: (words: string, document?: Document) => Promise<Quote | null>;
  /** Quotes a part of a section, with the words of a claim highlighted. */
  readonly quote: (section: Section, span: Span, words: string) => Quote;
};

/** Makes the check over some documents. What they state is read when it is first asked for, and kept. */
export function createCheck(sources: Sources): CheckText {
  const vocabulary = readVocabulary(sources.words, sources.aliases);
  const tableOf = memoOf((entry: ParsedDocument) => readTable(entry, vocabulary));
  return async (text, document) => {
    const sentences = readSentences(stripMessage(text));
    const nearest = nearestOnce(sources, document);
    const scope = memo((words: string) => sources.scope(words, document));
    const parts = inParts(sentences);
    const checkOne = memo(async (placed: Placed) => {
      const entries = await scope(parts.get(placed.sentence)!);
      const checked = checkSentence({ ...placed, entries, tableOf, vocabulary });
      return Promise.all(checked.map((one) => toFinding(one, placed.sentence, nearest, sources)));
    });
    const all: Finding[][] = [];
    // One after the other, as the first are to be searched for.
    for (const placed of placeAll(sentences, vocabulary)) all.push(await checkOne(placed));
    const unchecked = sentences.filter((_, at) => all[at]!.length === 0);
    const found = all.flat();
    const findings =
      found.length > 0 || sentences.length === 0 ? found : await withoutFigure(sentences[0]!, nearest);
    return { findings, unchecked, sentences: sentences.length };
  };
}

/** The most sentences of a text for which a search looks for what is near. */
const MOST_SEARCHES = 6;

/** Looks for the nearest passage once a sentence, and for the first sentences of a text alone. */
function nearestOnce(
  { nearest }: Sources,
  document: Document | undefined,
): (sentence: string) => Promise<Quote | null> {
  let searches = 0;
  return memo(async (sentence: string) => {
    searches += 1;
    return searches > MOST_SEARCHES ? null : nearest(sentence.slice(0, MAX_SENTENCE), document);
  });
}

/** What the lines before set for a sentence: the places that were named last, and a year such as 2030年目标：. */
type Context = { readonly names: readonly string[]; readonly year: string | null };

/** A sentence with what the lines before set for it. */
type Placed = { readonly sentence: string; readonly context: Context };

/** Gives each sentence of a text what those before it set; the same sentence in the same place is one object. */
function placeAll(sentences: readonly string[], vocabulary: Vocabulary): Placed[] {
  const known = new Map<string, Placed>();
  let context: Context = { names: [], year: null };
  return sentences.map((sentence) => {
    context = enter(context, sentence, vocabulary);
    const key = [sentence, context.year, ...context.names].join(' ');
    const placed = known.get(key) ?? { sentence, context };
    known.set(key, placed);
    context = leave(context, sentence, vocabulary);
    return placed;
  });
}

function enter({ names, year }: Context, sentence: string, vocabulary: Vocabulary): Context {
  const own = namesIn(sentence, vocabulary);
  return { names: own.length > 0 ? own : names, year };
}

const NAMES_YEAR = /20\d\d|[二十]..?年|五/u;
const ENDS_IN_STOP = /[。！？!?.][”’」』》】）)]*$/u;

function leave(context: Context, sentence: string, vocabulary: Vocabulary): Context {
  if (!NAMES_YEAR.test(sentence)) return context;
  const { mentions, clauses } = readClaim(sentence, { now: null, inherited: null }, vocabulary);
  if (mentions.length === 0 || clauses.some(({ facts }) => facts.length > 0)) return context;
  return { ...context, year: ENDS_IN_STOP.test(sentence) ? null : mentions.at(-1)!.date };
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

/** How many characters of a text are looked up together. */
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

type Task = Placed & {
  readonly entries: readonly ParsedDocument[];
  readonly tableOf: (entry: ParsedDocument) => Table;
  readonly vocabulary: Vocabulary;
};

type Checked = { readonly claimed: Dated | null; readonly judgement: Judgement };

/**
 * Judges each statement of a sentence by every document; the verdict that counts is the surest. Empty where nothing of
 * it can be checked.
 */
function checkSentence(task: Task): Checked[] {
  const { sentence, context, entries, tableOf, vocabulary } = task;
  const claimIn = memo((now: number | null) =>
    readClaim(sentence, { now, inherited: context.year }, vocabulary),
  );
  const perEntry = entries.map((entry): (Checked | null)[] => {
    const table = tableOf(entry);
    const isOther = foreignNames(context.names, table, vocabulary).length > 0;
    const published = entry.document.date;
    const claim = claimIn(
      published === null || !sentence.includes('年') ? null : Number(published.slice(0, 4)),
    );
    const verbatim = isOther || context.year !== null ? null : findVerbatim(sentence, table);
    return statementsOf(claim).map((statement, at) => {
      if (verbatim) return at === 0 ? { claimed: statement.fact, judgement: verbatim } : null;
      const judged = judge(statement, claim, entry, table, vocabulary);
      return judged && { claimed: statement.fact, judgement: isOther ? OTHER : judged };
    });
  });
  const best = perEntry.find((all) => all[0]?.judgement.isVerbatim);
  if (best) return [best[0]!];
  const count = perEntry[0]?.length ?? 0;
  const checked = Array.from({ length: count }, (_, at) => perEntry.flatMap((one) => one[at] ?? []))
    .filter((all) => all.length > 0)
    .map(surest);
  return checked.some(({ claimed, judgement }) => claimed !== null || isDecided(judgement)) ? checked : [];
}

function isDecided({ verdict, reasons }: Judgement): boolean {
  return verdict === 'matches' || verdict === 'differs' || reasons[0] === 'year' || reasons[0] === 'name';
}

type Statement = { readonly clause: Clause; readonly fact: Dated | null };

function statementsOf({ clauses }: Claim): Statement[] {
  return clauses.flatMap((clause): Statement[] =>
    clause.facts.length > 0 ? clause.facts.map((fact) => ({ clause, fact })) : [{ clause, fact: null }],
  );
}

function judge(
  { clause, fact }: Statement,
  claim: Claim,
  entry: ParsedDocument,
  table: Table,
  vocabulary: Vocabulary,
): Judgement | null {
  if (fact) return judgeFact(claim, fact, table, vocabulary);
  const heard = judgeClause(claim, clause, entry, table, vocabulary);
  return heard && { ...heard, fact: null };
}

/** The words name a place or an organisation of which the document knows nothing. */
const OTHER: Judgement = { verdict: 'absent', reasons: ['name'], fact: null, place: null };

const ORDER: readonly Verdict[] = ['matches', 'differs', 'unsure', 'absent'];

/** Where a claim differs from two documents, or another speaks of the same less clearly, it may be about either. */
function surest(all: readonly Checked[]): Checked {
  const best = all.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const isOpen =
    best.judgement.verdict === 'differs' && all.some((one) => one !== best && one.judgement.fact !== null);
  return isOpen ? { ...best, judgement: { ...best.judgement, verdict: 'unsure', reasons: ['name'] } } : best;
}

function rank({ judgement }: Checked): number {
  return 2 * ORDER.indexOf(judgement.verdict) + (judgement.place ? 0 : 1);
}

async function toFinding(
  { claimed, judgement }: Checked,
  sentence: string,
  nearest: (sentence: string) => Promise<Quote | null>,
  { quote }: Sources,
): Promise<Finding> {
  const { verdict, reasons, fact, place } = judgement;
  return {
    sentence,
    verdict,
    reasons,
    claimed: claimed && figureOf(claimed, fact),
    stated: fact && figureOf(fact, null),
    quote: place ? quote(place.section, place.sentence, sentence) : await nearest(sentence),
  };
}
