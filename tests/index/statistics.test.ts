import { describe, expect, it } from 'vitest';
import { inverseFrequency, rarityOfCharacter, rarityOfPair, Tally } from '../../src/index/statistics.js';
import { slice } from '../../src/text/span.js';
import { allPlans, entryOf } from '../support/plans.js';

const plans = allPlans();
const passages = plans.flatMap((entry) => entry.passages);
const documents = plans.map(({ document }) => document);
const texts = passages.map(({ section, span }) => slice(section.document.folded, span));
const statistics = Tally.of(plans).statistics();
const ofPair = (pair: string): number => rarityOfPair(statistics, pair);

describe('a character', () => {
  it('tells as much as its inverse document frequency over the passages, each counted once', () => {
    for (const character of new Set(texts.join('').match(/\p{Script=Han}/gu))) {
      const frequency = texts.filter((text) => text.includes(character)).length;
      const expected = inverseFrequency(frequency, texts.length);
      expect(rarityOfCharacter(statistics, character), character).toBe(expected);
    }
  });

  it('that no passage holds tells the most', () => {
    expect(rarityOfCharacter(statistics, '鲸')).toBe(inverseFrequency(0, texts.length));
  });
});

describe('a pair of characters', () => {
  it('tells as much as its inverse document frequency over the documents', () => {
    const pairs = Object.keys(statistics.pairs);
    expect(pairs.length).toBeGreaterThan(2000);
    for (const pair of pairs.filter((_, at) => at % 20 === 0)) {
      const holders = documents.filter(({ folded, body }) => slice(folded, body).includes(pair));
      expect(ofPair(pair), pair).toBe(inverseFrequency(holders.length, documents.length));
    }
  });

  it('that every document holds tells less than one that only some hold, and that less than one that none holds', () => {
    expect(ofPair('产业')).toBeLessThan(ofPair('算力'));
    expect(ofPair('算力')).toBeLessThan(ofPair('海淀'));
    expect(ofPair('海淀')).toBeLessThan(ofPair('鲸鲨'));
  });

  it('of one document alone is not kept among many documents, and tells as much as one that none holds', () => {
    const texts = ['鲸鲨', ...Array.from({ length: 99 }, () => '算力')];
    const entries = texts.map((text, at) => entryOf(`${at}.txt`, `---\ntitle: 办法\n---\n${text}。`));
    const many = Tally.of(entries).statistics();
    expect(many.pairs).toEqual({ 算力: 99 });
    expect(rarityOfPair(many, '鲸鲨')).toBe(inverseFrequency(1, 100));
    expect(rarityOfPair(many, '蓝鲸')).toBe(inverseFrequency(1, 100));
  });
});

describe('no passages', () => {
  it('are counted without a complaint, and every character tells the same', () => {
    const none = Tally.of([]).statistics();
    expect(rarityOfCharacter(none, '算')).toBe(rarityOfCharacter(none, '鲸'));
    expect(rarityOfPair(none, '算力')).toBe(rarityOfCharacter(none, '算'));
  });
});
