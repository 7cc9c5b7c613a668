import { memo } from '../../memo.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import type { Quote } from '../answer.js';
import { checkDates } from './check-dates.js';
import { type Decision, decide } from './decide.js';
import type { Dependencies, Scope } from './dependencies.js';
import type { Fact } from './fact.js';
import type { Finding, Verdict } from './finding.js';
import { figureOf } from './measure.js';
import { speaksOf } from './others.js';
import type { Placed } from './sentences.js';
import type { Sentence, Statement } from './statements.js';

/** Tells for each statement of a sentence what the documents say to it; empty where it states nothing. */
export async function checkSentence(
  placed: Placed,
  scope: Scope,
  dependencies: Dependencies,
): Promise<Finding[]> {
  const { statements, isQuestion } = placed.sentence;
  // A year that a line before gave is no part of the words.
  const repeated = placed.year === null ? checkVerbatim(placed, scope, dependencies) : null;
  if (repeated) return [repeated];
  if (statements.length > 0) {
    const quotes = quotesFor(placed.sentence, scope, dependencies);
    return Promise.all(
      statements.map((statement) => checkStatement(statement, placed, scope, dependencies, quotes)),
    );
  }
  return isQuestion ? [] : checkDates(placed.sentence, scope, dependencies);
}

function checkVerbatim(placed: Placed, { entries }: Scope, dependencies: Dependencies): Finding | null {
  const { text, statements } = placed.sentence;
  for (const entry of entries) {
    const found = isElsewhere(placed, entry) ? null : dependencies.verbatimIn(entry)(text);
    if (!found) continue;
    const [only, ...others] = statements;
    const figure = only && others.length === 0 ? figureOf(only.measure, only.when.date) : null;
    const quote = dependencies.quote(found.section, found.sentence, text);
    return { sentence: text, verdict: 'matches', reasons: [], claimed: figure, stated: figure, quote };
  }
  return null;
}

/** The passage of a fact; without a fact the nearest. Each is looked up once for a sentence. */
type Quotes = (fact: Fact | null) => Promise<Quote | null>;

function quotesFor({ text }: Sentence, { document }: Scope, { nearest, quote }: Dependencies): Quotes {
  return memo(async (fact: Fact | null) =>
    fact ? quote(fact.section, fact.sentence, text) : nearest(text, document),
  );
}

/** The verdict that counts where documents disagree. */
const ORDER: readonly Verdict[] = ['matches', 'differs', 'unsure', 'absent'];

async function checkStatement(
  statement: Statement,
  placed: Placed,
  { entries }: Scope,
  { factsOf }: Dependencies,
  quotes: Quotes,
): Promise<Finding> {
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
    quote: await quotes(fact),
  };
}

/** What no document says. */
const NOTHING: Decision = { verdict: 'absent', reasons: ['subject'], fact: null, isCompared: false };

function rank({ verdict, fact, isCompared }: Decision): number {
  return ORDER.indexOf(verdict) * 3 + (isCompared ? 0 : 1) + (fact ? 0 : 1);
}

/** Whether the lines before speak of a place or an organisation of which the document knows nothing. */
function isElsewhere({ sentence, names }: Placed, entry: ParsedDocument): boolean {
  return sentence.names.length === 0 && names.some(({ term }) => !speaksOf(entry, term));
}
