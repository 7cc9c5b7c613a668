import type { Entry } from '../../corpus/corpus.js';
import type { Document, Section } from '../../corpus/types.js';
import type { Synonyms } from '../../search/synonyms.js';
import type { Span } from '../../text/span.js';
import type { Words } from '../../text/words.js';
import type { Quote } from '../answer.js';
import { checkAnnounced } from './announced.js';
import type { ReadContent } from './content.js';
import { type Decision, decide, namesOther, speaksOf } from './decide.js';
import type { Fact, Facts } from './facts.js';
import type { Finding, Verdict } from './finding.js';
import { checkGoal } from './goals.js';
import { dateFigure, figureOf } from './measure.js';
import type { Placed } from './sentences.js';
import type { Sentence, Statement } from './statements.js';
import type { FindVerbatim } from './verbatim.js';

/** What a check takes from the library around it. */
export type Sources = {
  readonly entries: readonly Entry[];
  readonly words: Words;
  readonly synonyms: Synonyms;
  /** The nearest passage to some words, of one document if it is named; null where nothing is near. */
  readonly nearest: (words: string, document?: Document) => Quote | null;
  /** The documents with passages near to some words. */
  readonly near: (words: string) => ReadonlySet<Document>;
  /** Quotes a part of a section, with the words of a claim highlighted. */
  readonly quote: (section: Section, span: Span, words: string) => Quote;
};

/** What checking a sentence takes, with what was read of each document. */
export type Tools = Sources & {
  readonly readContent: ReadContent;
  readonly factsOf: (entry: Entry) => Facts;
  readonly verbatimIn: (entry: Entry) => FindVerbatim;
};

/** The documents that a sentence is checked against; `document` where only one was asked of. */
export type Scope = { readonly entries: readonly Entry[]; readonly document: Document | undefined };

/** Tells for each statement of a sentence what the documents say to it; empty where it states nothing. */
export function checkSentence(placed: Placed, scope: Scope, tools: Tools): Finding[] {
  const { statements, isQuestion } = placed.sentence;
  // A year that a line before gave is no part of the words.
  const repeated = placed.year === null ? checkVerbatim(placed, scope, tools) : null;
  if (repeated) return [repeated];
  if (statements.length > 0) {
    const quotes = quotesFor(placed.sentence, scope, tools);
    return statements.map((statement) => checkStatement(statement, placed, scope, tools, quotes));
  }
  return isQuestion ? [] : checkDates(placed.sentence, scope, tools);
}

function checkVerbatim(placed: Placed, { entries }: Scope, tools: Tools): Finding | null {
  const { text, statements } = placed.sentence;
  for (const entry of entries) {
    const found = isElsewhere(placed, entry) ? null : tools.verbatimIn(entry)(text);
    if (!found) continue;
    const [only, ...others] = statements;
    const figure = only && others.length === 0 ? figureOf(only.measure, only.when.date) : null;
    const quote = tools.quote(found.section, found.sentence, text);
    return { sentence: text, verdict: 'matches', reasons: [], claimed: figure, stated: figure, quote };
  }
  return null;
}

/** The passage of a fact; without a fact the nearest. Each is looked up once for a sentence. */
type Quotes = (fact: Fact | null) => Quote | null;

function quotesFor({ text }: Sentence, { document }: Scope, { nearest, quote }: Tools): Quotes {
  const made = new Map<Fact | null, Quote | null>();
  return (fact) => {
    if (!made.has(fact)) {
      made.set(fact, fact ? quote(fact.section, fact.sentence, text) : nearest(text, document));
    }
    return made.get(fact)!;
  };
}

/** The verdict that counts where documents disagree. */
const ORDER: readonly Verdict[] = ['matches', 'differs', 'unsure', 'absent'];

function checkStatement(
  statement: Statement,
  placed: Placed,
  { entries }: Scope,
  { factsOf }: Tools,
  quotes: Quotes,
): Finding {
  const { sentence } = placed;
  const decisions = entries.map((entry) =>
    decide(statement, sentence, entry, factsOf(entry), isElsewhere(placed, entry)),
  );
  const first = decisions[0] ?? NOTHING;
  const { verdict, reasons, fact, isCompared } = decisions.reduce(
    (a, b) => (rank(b) < rank(a) ? b : a),
    first,
  );
  return {
    sentence: sentence.text,
    verdict,
    reasons,
    claimed: figureOf(statement.measure, statement.when.kind === 'said' ? null : statement.when.date),
    stated: fact && isCompared ? figureOf(fact.measure, fact.date) : null,
    quote: quotes(fact),
  };
}

/** What no document says. */
const NOTHING: Decision = { verdict: 'absent', reasons: ['subject'], fact: null, isCompared: false };

function rank({ verdict, fact, isCompared }: Decision): number {
  return ORDER.indexOf(verdict) * 3 + (isCompared ? 0 : 1) + (fact ? 0 : 1);
}

/** Whether the lines before speak of a place or an organisation of which the document knows nothing. */
function isElsewhere({ sentence, names }: Placed, entry: Entry): boolean {
  return sentence.names.length === 0 && names.some(({ term }) => !speaksOf(entry, term));
}

/**
 * Sentences without an amount that can still be compared: when a document was published, by when a goal is reached.
 * Where several documents differ from it, the sentence may be about any other.
 */
function checkDates(sentence: Sentence, { entries, document }: Scope, tools: Tools): Finding[] {
  if (sentence.mentions.length === 0) return [];
  const found = entries.flatMap(
    (entry) => checkAnnounced(sentence, entry, tools.readContent) ?? checkGoal(sentence, entry) ?? [],
  );
  const first = found.find(({ verdict }) => verdict === 'matches') ?? found[0];
  if (!first)
    return entries.every((entry) => namesOther(sentence, entry)) ? [ofOther(sentence, document, tools)] : [];
  const isOpen = first.verdict === 'differs' && found.length > 1;
  return [
    {
      sentence: sentence.text,
      verdict: isOpen ? 'unsure' : first.verdict,
      reasons: isOpen ? ['name'] : first.reasons,
      claimed: dateFigure(first.claimed),
      stated: dateFigure(first.stated),
      quote: tools.quote(first.section, first.sentence, sentence.text),
    },
  ];
}

function ofOther({ text }: Sentence, document: Document | undefined, { nearest }: Tools): Finding {
  const none = { claimed: null, stated: null };
  return { sentence: text, verdict: 'absent', reasons: ['name'], ...none, quote: nearest(text, document) };
}
