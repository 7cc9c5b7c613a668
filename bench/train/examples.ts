import type { Glossary } from '../../src/corpus/glossary.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/search/corpus-words.js';
import type { Feature } from '../../src/search/features.js';
import { type OpenSearch, openSearch } from '../../src/search/open-search.js';
import { CUT_ANEW } from '../../src/search/search.js';
import { slice } from '../../src/text/span.js';
import { holdsAnswer, isQuotable } from '../eval/metrics.js';
import type { QuestionSet } from '../eval/sets.js';

/** A question with all runs that were looked at, and which of them are right. */
export type Example = {
  /** Examples of one group are alike, and are trained on or checked together: questions on one of many documents. */
  readonly group: string;
  /** The features of each run, one run after the other. */
  readonly features: Float64Array;
  /** Of each run 1 where it holds the answer, and where it stands in the right document. */
  readonly right: Uint8Array;
  readonly inDocument: Uint8Array;
  /** Whether an answer is short enough to be quoted. */
  readonly isQuotable: boolean;
};

/** Opens the search over the documents of a set. jieba is one for the process: what was opened before this is gone. */
export function open({ documents }: QuestionSet, glossary: Glossary): OpenSearch {
  const corpus = readCorpus({ documents, glossary });
  return openSearch(corpus, loadWordsOf(corpus, dictionaryFolder));
}

/** Asks all questions of a set, and keeps what the search goes by. */
export function readExamples(set: QuestionSet, glossary: Glossary, features: readonly Feature[]): Example[] {
  const { questions } = set;
  const { read, examine } = open(set, glossary);
  const isOfMany = new Set(questions.map(({ doc }) => doc)).size > 1;
  return questions.map(({ id, question, doc, answers }) => {
    const { runs } = examine(read(question), CUT_ANEW, () => true);
    return {
      group: isOfMany ? doc : id,
      features: Float64Array.from(runs.flatMap(({ evidence }) => features.map(({ of }) => of(evidence)))),
      right: Uint8Array.from(runs, ({ section: { document }, run }) =>
        Number(document.id === doc && holdsAnswer(slice(document.text, run.span), answers)),
      ),
      inDocument: Uint8Array.from(runs, ({ section }) => Number(section.document.id === doc)),
      isQuotable: isQuotable(answers),
    };
  });
}
