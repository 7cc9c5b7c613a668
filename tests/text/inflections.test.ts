import { describe, expect, it } from 'vitest';
import { stem, stemPhrase } from '../../src/text/inflections.js';

describe('the forms of an English word', () => {
  it.each([
    [['policy', 'policies']],
    [['train', 'trains', 'training', 'trained']],
    [['plan', 'plans', 'planned', 'planning']],
    [['enable', 'enables', 'enabled', 'enabling']],
    [['review', 'reviews', 'reviewed', 'reviewing']],
    [['box', 'boxes']],
    [['write', 'writes', 'writing', 'wrote', 'written']],
    [['child', 'children']],
    [['assess', 'assesses', 'assessed', 'assessing']],
  ])('have a stem in common: %s', (forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['computing', 'computer'],
    ['policy', 'police'],
    ['thing', 'th'],
    ['need', 'ne'],
    ['analysis', 'analy'],
  ])('are not those of another: %s, %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });

  it('make up phrases', () => {
    expect(stemPhrase('ethics reviews')).toBe(stemPhrase('ethics review'));
  });
});
