import { describe, expect, it } from 'vitest';
import { judgement } from '../../src/check/judgement.js';

describe('a judgement', () => {
  it('gives a reason unless the document says the same', () => {
    expect(judgement('matches', 'name', null).reasons).toEqual([]);
    expect(judgement('differs', 'name', null).reasons).toEqual(['name']);
  });
});
