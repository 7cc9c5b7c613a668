import type { Glossary } from '../../src/corpus/glossary.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import type { Feature } from '../../src/rank/features.js';
import { CUT_ANEW, type PreparedSearch, prepareSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';
import { holdsAnswer, isQuotable } from '../eval/metrics.js';
import { isBrief } from '../eval/outcome.js';
import type { QuestionSet } from '../eval/sets.js';

/** A question with all windows that were looked at, and which of them are right. */
export type Example = {
  /** Examples of one group are alike, and are trained on or checked together: questions on one of many documents. */
  readonly group: string;
  /** The features of each window, one window after the other. */
  readonly features: Float64Array;
  /** Of each window 1 where it holds the answer and is read at once, and where it stands in the right document. */
  readonly right: Uint8Array;
  readonly inDocument: Uint8Array;
  /** Whether an answer is short enough to be quoted. */
  readonly isQuotable: boolean;
};

/** Opens the search over the documents of a set. */
export function open({ documents }: QuestionSet, glossary: Glossary): Promise<PreparedSearch> {
  const corpus = readCorpus({ documents, glossary });
  return prepareSearch(corpus, loadWordsOf(corpus, dictionaryFolder));
}

/** Asks all questions of a set, and keeps what the search goes by. */
export async function readExamples(
  set: QuestionSet,
  glossary: Glossary,
  features: readonly Feature[],
): Promise<Example[]> {
  const { questions } = set;
  const { read, rerank } = await open(set, glossary);
  const isOfMany = new Set(questions.map(({ doc }) => doc)).size > 1;
  const examples: Example[] = [];
  for (const { id, question, doc, answers } of questions) {
    const { windows } = await rerank(read(question), CUT_ANEW);
    examples.push({
      group: isOfMany ? doc : id,
      features: Float64Array.from(windows.flatMap(({ evidence }) => features.map(({ of }) => of(evidence)))),
      right: Uint8Array.from(windows, ({ section: { document }, window }) =>
        Number(
          document.id === doc && isBrief(window) && holdsAnswer(slice(document.text, window.span), answers),
        ),
      ),
      inDocument: Uint8Array.from(windows, ({ section }) => Number(section.document.id === doc)),
      isQuotable: isQuotable(answers),
    });
  }
  return examples;
}
