import { describe, expect, it } from 'vitest';
import { recombine } from '../../bench/scale/recombine.js';
import type { Passage } from '../../src/corpus/types.js';
import { leadWords, readLead } from '../../src/index/lead.js';
import { openIndex } from '../../src/index/open-index.js';
import type { PassageIndex } from '../../src/index/passage-index.js';
import { memo } from '../../src/memo.js';
import { isStopWord } from '../../src/question/filler.js';
import { fold } from '../../src/text/fold.js';
import { slice } from '../../src/text/span.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';

const { corpus, words } = await openAllPlans();
const entries = recombine(corpus.entries, 1_000);
const passages = entries.flatMap((entry) => entry.passages);
const byId = new Map(passages.map((passage) => [passage.id, passage]));
const { index, counts } = await openIndex(entries, words);
const questions = readQuestions()
  .slice(0, 50)
  .map(({ question }) => [...new Set(words.forIndex(fold(question)))].filter((word) => !isStopWord(word)));
const wordsOf = memo(
  ({ section, span }: Passage) => new Set(words.forIndex(slice(section.document.folded, span))),
);
const headingsOf = memo((folded: string) => new Set(words.forIndex(folded)));
const passagesWith = (word: string): number =>
  passages.filter((passage) => wordsOf(passage).has(word)).length;
const holdsAny = (passage: Passage, asked: readonly string[]): boolean =>
  asked.some((word) => wordsOf(passage).has(word) || headingsOf(passage.section.foldedHeadings).has(word));
const find = (
  asked: readonly string[],
  limit: number,
  within?: Parameters<PassageIndex['search']>[0]['within'],
) => index.search({ words: asked, limit, within });

/** The words that stand in the most passages. */
const commonest = [...counts]
  .filter(([word]) => !isStopWord(word) && !word.startsWith('^'))
  .sort(([, a], [, b]) => b - a)
  .slice(0, 5)
  .map(([word]) => word);

describe('the passages that a search finds', () => {
  it('are all that hold any of the words, in their text or their headings, best first', async () => {
    for (const asked of questions) {
      const found = await find(asked, passages.length);
      const expected = passages.filter((passage) => holdsAny(passage, asked));
      expect(new Set(found.map(({ id }) => byId.get(id)))).toEqual(new Set(expected));
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('are the first of these where few are wanted', async () => {
    for (const asked of questions) {
      expect(await find(asked, 7)).toEqual((await find(asked, passages.length)).slice(0, 7));
    }
    expect(await find(questions[0]!, 0)).toEqual([]);
  });

  it('are first those that hold the most of the words', async () => {
    const held = (passage: Passage): number => commonest.filter((word) => holdsAny(passage, [word])).length;
    const [best] = await find(commonest, 1);
    expect(held(byId.get(best!.id)!)).toBe(Math.max(...passages.map(held)));
  });

  it('are only those within a document or a section, however far down they stand', async () => {
    const all = await find(commonest, passages.length);
    for (const { document } of entries.slice(0, 20)) {
      const inside = all.filter((one) => one.document === document.id);
      expect(await find(commonest, 5, { document: document.id })).toEqual(inside.slice(0, 5));
      const { section } = byId.get(inside[0]!.id)!;
      const inSection = inside.filter(({ id }) => byId.get(id)!.section === section);
      const within = { document: document.id, section: section.span };
      expect(await find(commonest, 5, within)).toEqual(inSection.slice(0, 5));
    }
    expect(await find(commonest, 5, { document: 'no such document' })).toEqual([]);
  });

  it('are none for no words, or for words that no passage holds', async () => {
    expect(await find([], 5)).toEqual([]);
    expect(await find(['红烧肉', 'toString', '__proto__'], 5)).toEqual([]);
  });

  it('are those that begin the documents whose leads hold a pair of characters', async () => {
    const plans = await openIndex(corpus.entries, words);
    const found = await plans.index.search({ words: leadWords('低空'), limit: 50 });
    const holders = corpus.entries.filter(({ document }) => readLead(document).includes('低空'));
    expect(holders).not.toEqual([]);
    const firsts = holders.map((entry) => entry.passages[0]!.id);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(firsts));
  });

  it('are none where there is no passage', async () => {
    const empty = await openIndex([], words);
    expect(await empty.index.search({ words: commonest, limit: 5 })).toEqual([]);
    expect([...empty.counts]).toEqual([]);
  });
});

describe('how often words stand in passages', () => {
  it('is told of each word, headings apart', async () => {
    const asked = [...commonest, ...questions.flat(), '红烧肉', '__proto__'];
    const frequencies = await index.frequencies(asked);
    for (const word of asked) expect(frequencies.get(word), word).toBe(passagesWith(word));
  });

  it('is told of the pairs of the leads, each lead counted once', async () => {
    const plans = await openIndex(corpus.entries, words);
    const frequencies = await plans.index.frequencies(['^低空', '^鲸鲨']);
    const holders = corpus.entries.filter(({ document }) => readLead(document).includes('低空'));
    expect(frequencies.get('^低空')).toBe(holders.length);
    expect(frequencies.get('^鲸鲨')).toBe(0);
  });

  it('is known of every word of the corpus, and 0 of those in headings alone', () => {
    const inTexts = new Set(passages.flatMap((passage) => [...wordsOf(passage)]));
    const known = [...counts].filter(([word, count]) => count > 0 && !word.startsWith('^'));
    expect(new Set(known.map(([word]) => word))).toEqual(inTexts);
    const headings = passages.flatMap(({ section }) => [...headingsOf(section.foldedHeadings)]);
    for (const word of headings) expect(counts.has(word), word).toBe(true);
  });
});

describe('whole documents', () => {
  it('are given by their ids, in that order; an unknown id gives none', async () => {
    const [first, second] = entries;
    const ids = [second!.document.id, 'no such document', first!.document.id];
    expect(await index.documents(ids)).toEqual([second, first]);
  });
});
