import { describe, expect, it } from 'vitest';
import { inverseFrequency } from '../../src/index/bm25.js';
import { countCharacters } from '../../src/index/characters.js';
import { characterPairs } from '../../src/text/pairs.js';
import { slice } from '../../src/text/span.js';
import { allPlans } from '../support/plans.js';

const passages = allPlans().flatMap((entry) => entry.passages);
const documents = [...new Set(passages.map(({ section }) => section.document))];
const texts = passages.map(({ section, span }) => slice(section.document.folded, span));
const textOf = new Map(
  documents.map((document) => [
    document,
    texts.filter((_, at) => passages[at]!.section.document === document),
  ]),
);
const rarity = countCharacters(passages);

describe('a character', () => {
  it('tells as much as its inverse document frequency over the passages, each counted once', () => {
    for (const character of new Set(texts.join(''))) {
      const frequency = texts.filter((text) => text.includes(character)).length;
      expect(rarity.ofCharacter(character), character).toBe(inverseFrequency(frequency, texts.length));
    }
  });

  it('that no passage holds tells the most', () => {
    expect(rarity.ofCharacter('鲸')).toBe(inverseFrequency(0, texts.length));
  });
});

describe('a pair of characters', () => {
  const pairs = [...new Set(texts.flatMap(characterPairs))].filter((pair) => /^\p{Script=Han}+$/u.test(pair));
  const exact = pairs.map((pair) => {
    const holders = documents.filter((document) => textOf.get(document)!.some((text) => text.includes(pair)));
    return inverseFrequency(holders.length, documents.length);
  });

  it('tells no more than its inverse document frequency over the documents, and mostly as much', () => {
    const told = pairs.map(rarity.ofPair);
    for (const [at, value] of told.entries()) expect(value, pairs[at]).toBeLessThanOrEqual(exact[at]!);
    const same = told.filter((value, at) => value === exact[at]!);
    expect(pairs.length).toBeGreaterThan(2000);
    expect(same.length / pairs.length).toBeGreaterThan(0.6);
  });

  it('that every document holds tells less than one that only some hold', () => {
    expect(rarity.ofPair('产业')).toBeLessThan(rarity.ofPair('算力'));
    expect(rarity.ofPair('算力')).toBeLessThan(rarity.ofPair('海淀'));
  });

  it('is counted in its document, whatever passages come between', () => {
    const [first] = documents;
    const alone = countCharacters(passages.filter(({ section }) => section.document === first));
    expect(alone.ofPair('人工')).toBe(inverseFrequency(1, 1));
  });
});

describe('no passages', () => {
  it('are counted without a complaint, and every character tells the same', () => {
    const { ofCharacter, ofPair } = countCharacters([]);
    expect(ofCharacter('算')).toBe(ofCharacter('鲸'));
    expect(ofPair('算力')).toBe(ofCharacter('算'));
  });
});
