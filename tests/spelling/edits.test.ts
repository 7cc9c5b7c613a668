import { describe, expect, it } from 'vitest';
import { editBetween, indexEdits } from '../../src/spelling/edits.js';

describe('one edit', () => {
  it.each([
    ['独角售企业', '独角兽企业', 'other'],
    ['独角企业', '独角兽企业', 'missing'],
    ['独角兽兽企业', '独角兽企业', 'extra'],
    ['人智工能', '人工智能', 'swapped'],
    ['人工智能', '人工智能', null],
    ['人智能工', '人工智能', null],
    ['算力', '数据', null],
  ])('turns %s into %s: %s', (typed, word, edit) => {
    expect(editBetween(typed, word)).toBe(edit);
  });

  it('finds the words that it leads to, and no others', () => {
    const nearTo = indexEdits(['人工智能', '人工智慧', '公共数据', '大模型']);
    expect(nearTo('人工只能')).toEqual(['人工智能']);
    expect(nearTo('人工智').sort()).toEqual(['人工智慧', '人工智能'].sort());
    expect(nearTo('人工智能')).toEqual(['人工智慧']);
    expect(nearTo('小模型')).toEqual(['大模型']);
    expect(nearTo('芯片')).toEqual([]);
  });
});
