import type { Document } from '../../corpus/types.js';
import { memo } from '../../memo.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import type { Quote } from '../answer.js';
import { checkSentence } from './check-sentence.js';
import { contentReader } from './content.js';
import type { Dependencies, Sources } from './dependencies.js';
import { readFacts } from './facts.js';
import type { Check, Finding } from './finding.js';
import { readMessage } from './sentences.js';
import { stripMessage } from './strip.js';
import { verbatimFinder } from './verbatim.js';

export type { Check, Figure, Finding, Reason, Verdict } from './finding.js';

/** Tells for each statement of a text what the documents say to it; of one document if it is named. */
export type CheckText = (text: string, document?: Document) => Promise<Check>;

/** Makes the check over some documents. What they state is read when it is first asked for, and kept. */
export function createCheck(sources: Sources): CheckText {
  const readContent = contentReader(sources.words, sources.synonyms);
  const dependencies: Dependencies = {
    ...sources,
    readContent,
    factsOf: memo((entry: ParsedDocument) => readFacts(entry, readContent)),
    verbatimIn: memo(verbatimFinder),
  };
  return async (text, document) => {
    const stripped = stripMessage(text).trim();
    const entriesFor = scopeOf(sources, document);
    // The clauses of a list repeat themselves.
    const placed = readMessage(stripped, memo(readContent));
    const findings: Finding[] = [];
    for (const one of placed) {
      const entries = await entriesFor(one.sentence.text);
      findings.push(...(await checkSentence(one, { entries, document }, dependencies)));
    }
    const isEmpty = findings.length === 0 && placed.length > 0;
    return {
      findings: isEmpty ? withoutFigure(stripped, await sources.nearest(stripped, document)) : findings,
      sentences: placed.length,
    };
  };
}

/** Up to how many documents each is read for what it states; of more only those near to the words. */
const MANY = 25;

/** The documents that a sentence is checked against. */
function scopeOf(
  { entries, near }: Sources,
  document: Document | undefined,
): (words: string) => Promise<readonly ParsedDocument[]> {
  const scope = document ? entries.filter((entry) => entry.document === document) : entries;
  if (scope.length <= MANY) return async () => scope;
  return async (words) => {
    const documents = await near(words);
    return scope.filter((entry) => documents.has(entry.document));
  };
}

function withoutFigure(sentence: string, quote: Quote | null): Finding[] {
  if (!quote) return [];
  return [{ sentence, verdict: 'unsure', reasons: ['no-figure'], claimed: null, stated: null, quote }];
}
