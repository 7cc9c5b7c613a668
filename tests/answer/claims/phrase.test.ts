import { describe, expect, it } from 'vitest';
import { hasPhrase } from '../../../src/answer/claims/phrase.js';

describe('a phrase', () => {
  it.each([
    ['core ai industry', 'the core ai industry grows'],
    ['core industry', '北京core ai industry'],
    ['core industry', 'core\n ai  industry'],
    ['规模', '产业规模'],
    ['core', 'core'],
  ])('%s stands in %j', (phrase, text) => {
    expect(hasPhrase(text, phrase)).toBe(true);
  });

  it.each([
    ['core industry', 'core of ai industry'],
    ['core industry', 'core, industry'],
    ['core industry', 'core 5 industry'],
    ['core industry', 'score industry'],
    ['core industry', 'industry core'],
    ['core industry', 'core industrys'],
    ['产业规模', '产业的规模'],
  ])('%s does not stand in %j', (phrase, text) => {
    expect(hasPhrase(text, phrase)).toBe(false);
  });

  it('of many equal words is looked for once, not in every way that they can be laid on the text', () => {
    const text = 'a '.repeat(4000);
    expect(hasPhrase(text, `${'a '.repeat(22)}z`)).toBe(false);
    expect(hasPhrase(`${text}z`, `${'a '.repeat(22)}z`)).toBe(true);
  });
});
