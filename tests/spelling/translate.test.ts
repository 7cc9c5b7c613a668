import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/question/question.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import type { Term } from '../../src/question/terms.js';
import { translate } from '../../src/spelling/translate.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const synonyms = indexGlossary(corpus.glossary);
const { inChinese } = words.reference;

/** A word of an English question, translated for documents that hold these words alone. */
function translated(word: string, held: readonly string[]): Term {
  const { terms } = readQuestion(`the ${word}`, words, synonyms);
  const term = terms.find((one) => one.word === word)!;
  return translate(term, { inChinese, holds: (chinese) => held.includes(chinese) }, words);
}

describe('an English word that the glossary lacks', () => {
  it('stands for the words of the documents that translate it', () => {
    expect(translated('bread', ['面包', '米饭']).synonyms).toEqual(['面包']);
    expect(translated('bread', ['米饭']).synonyms).toEqual([]);
  });

  it('stands for four of them at most', () => {
    const all = inChinese('development');
    expect(all.length).toBeGreaterThan(4);
    expect(translated('development', all).synonyms).toEqual(all.slice(0, 4));
  });

  it.each([
    ['medical', '医疗'],
    ['epidemic', '疫情'],
    ['ministry', '部委'],
  ])('stands for words that say more than it too: %s, %s', (english, chinese) => {
    expect(inChinese(english)).toContain(chinese);
  });

  it('and what it means alone goes first', () => {
    expect(inChinese('hospital')[0]).toBe('医院');
  });

  it('is less sure than a word that was typed', () => {
    expect(translated('bread', ['面包']).certainty).toBeLessThan(1);
  });

  it('tells as much as its translation does', () => {
    expect(translated('coordinating', ['协调']).weight).toBeLessThan(translated('bread', ['面包']).weight);
  });

  it('is required where it names a place', () => {
    expect(translated('tokyo', []).required).toBe(true);
    expect(translated('bread', []).required).toBe(false);
  });

  it('stays as it is where nothing translates it', () => {
    const [term] = readQuestion('the qwertyuiop', words, synonyms).terms;
    expect(translated('qwertyuiop', [])).toEqual(term);
  });
});
