import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { recombine } from '../../bench/scale/recombine.js';
import type { Passage } from '../../src/corpus/types.js';
import { indexPassages } from '../../src/index/passage-index.js';
import { memo } from '../../src/memo.js';
import { isStopWord } from '../../src/question/filler.js';
import { fold } from '../../src/text/fold.js';
import { slice } from '../../src/text/span.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';

const { corpus, words } = await openAllPlans();
const entries = recombine(corpus.entries, 1_000);
const passages = entries.flatMap((entry) => entry.passages);
const index = indexPassages(passages, words);
const questions = readQuestions()
  .slice(0, 100)
  .map(({ question }) => [...new Set(words.forIndex(fold(question)))].filter((word) => !isStopWord(word)));
const wordsOf = memo(
  ({ section, span }: Passage) => new Set(words.forIndex(slice(section.document.folded, span))),
);
const headingWordsOf = memo((folded: string) => words.forIndex(folded));
const passagesWith = (word: string): number =>
  passages.filter((passage) => wordsOf(passage).has(word)).length;

/** The words that stand in the most passages. */
const commonest = [...index.vocabulary()]
  .map((word) => ({ word, rarity: index.rarity(word) }))
  .sort((a, b) => a.rarity - b.rarity)
  .slice(0, 5)
  .map(({ word }) => word);

/** MiniSearch with every word of every passage, as its documentation shows it. */
function plainMiniSearch(): (asked: readonly string[]) => Map<string, number> {
  const plain = new MiniSearch<{ id: number; headings: string; text: string }>({
    fields: ['headings', 'text'],
    tokenize: words.forIndex,
    searchOptions: { boost: { headings: 0.6 }, bm25: { k: 1.2, b: 0.4, d: 0.5 } },
  });
  plain.addAll(
    passages.map(({ section, span }, id) => ({
      id,
      headings: section.foldedHeadings,
      text: slice(section.document.folded, span),
    })),
  );
  return (asked) =>
    new Map(
      plain
        .search('', { tokenize: () => [...asked] })
        .map(({ id, score }) => [passages[id as number]!.id, score]),
    );
}

describe('candidates', () => {
  it('are all that MiniSearch finds with every word in it, with its scores, best first', () => {
    const plain = plainMiniSearch();
    for (const asked of questions) {
      const expected = plain(asked);
      const found = index.candidates(asked, passages.length);
      expect(found.map(({ passage }) => passage.id).sort()).toEqual([...expected.keys()].sort());
      for (const { passage, score } of found) expect(score / expected.get(passage.id)!).toBeCloseTo(1, 5);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('are the first of these where few are wanted', () => {
    for (const asked of questions) {
      expect(index.candidates(asked, 7)).toEqual(index.candidates(asked, passages.length).slice(0, 7));
    }
    expect(index.candidates(questions[0]!, 0)).toEqual([]);
  });

  it('are found by words that stand nearly everywhere', () => {
    expect(Math.min(...commonest.map(passagesWith))).toBeGreaterThan(100);
    const most = Math.max(...passages.map(held));
    expect(held(index.candidates(commonest, 3)[0]!.passage)).toBe(most);
  });

  it('are only those within, however far down they stand', () => {
    const asked = [...commonest, ...questions[0]!];
    const all = index.candidates(asked, passages.length);
    const last = all.at(-1)!;
    expect(index.candidates(asked, 1, (passage) => passage === last.passage)).toEqual([last]);
    for (const { document } of entries.slice(0, 20)) {
      const inside = all.filter(({ passage }) => passage.section.document === document);
      expect(index.candidates(asked, 5, ({ section }) => section.document === document)).toEqual(
        inside.slice(0, 5),
      );
    }
  });

  it('are none for no words, or for words that no passage holds', () => {
    expect(index.candidates([], 5)).toEqual([]);
    expect(index.candidates(['红烧肉', 'toString', '__proto__'], 5)).toEqual([]);
  });

  it('are none where there is no passage', () => {
    const empty = indexPassages([], words);
    expect(empty.candidates(commonest, 5)).toEqual([]);
    expect([...empty.vocabulary()]).toEqual([]);
  });
});

function held(passage: Passage): number {
  return commonest.filter((word) => wordsOf(passage).has(word)).length;
}

describe('of a document', () => {
  it('the passages that hold a word are counted, its headings apart', () => {
    for (const { document, passages: own } of entries) {
      expect(index.countPassages(document)).toBe(own.length);
      for (const word of [...commonest, ...questions.flat().slice(0, 20)]) {
        const inText = own.filter((passage) => wordsOf(passage).has(word)).length;
        const inHeadings = own.some(({ section }) => headingWordsOf(section.foldedHeadings).includes(word));
        expect(index.countIn(document, word)).toBe(inText);
        expect(index.documentHolds(document, word)).toBe(inText > 0 || inHeadings);
      }
    }
  });

  it('or of another a word stands somewhere, if only in a title or a heading', () => {
    for (const word of [...commonest, ...questions.flat()]) {
      const isHeld = entries.some(({ document }) => index.documentHolds(document, word));
      expect(index.holdsAnywhere(word), word).toBe(isHeld);
    }
  });

  it('that is not indexed nothing is known', () => {
    const stranger = { ...entries[0]!.document };
    expect(index.countPassages(stranger)).toBe(0);
    expect(index.countIn(stranger, commonest[0]!)).toBe(0);
    expect(index.documentHolds(stranger, commonest[0]!)).toBe(false);
  });
});

describe('the vocabulary', () => {
  it('is every word of the passages, each once', () => {
    const vocabulary = [...index.vocabulary()];
    expect(vocabulary.sort()).toEqual(
      [...new Set(passages.flatMap((passage) => [...wordsOf(passage)]))].sort(),
    );
  });
});
