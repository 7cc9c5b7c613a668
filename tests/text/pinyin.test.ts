import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { createSpeller, findPinyin, type PinyinMatch, readPinyin } from '../../src/text/pinyin.js';
import { anyText } from '../support/any-text.js';

const spell = createSpeller();
const anything = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** What of the text the typed pinyin stands for, with the manner; the first place of each manner. */
function found(text: string, typed: string, least = 1): string[] {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  const places = findPinyin(spell(fold(text)), readPinyin(fold(typed)), starts, least);
  const shown = places.map(({ manner, start, end }: PinyinMatch) => `${manner} ${text.slice(start, end)}`);
  return [...new Set(shown)];
}

describe('typed pinyin', () => {
  it.each([
    ['算力伙伴计划', 'suanli', '算力'],
    ['算力伙伴计划', 'suan li', '算力'],
    ['算力伙伴计划', 'SuanLi', '算力'],
    ['算力伙伴计划', 'ｓｕａｎｌｉ', '算力'],
    ['算力伙伴计划', 'suànlì', '算力'],
    ['算力伙伴计划', 'suan4li4', '算力'],
    ['算力伙伴计划', "suan'li", '算力'],
    ['算力伙伴计划', 'suanl', '算力'],
    ['算力伙伴计划', 'huob', '伙伴'],
    ['核心產業規模', 'hexin chany', '核心產業'],
    ['核心产业规模', '核心chanye', '核心产业'],
    ['核心产业规模', 'hexin产业gui', '核心产业规'],
    ['突破“关键”技术', 'guanjianjishu', '关键”技术'],
    ['AI赋能', 'aifuneng', 'AI赋能'],
    ['到2025年', '2025nian', '2025年'],
  ])('of %s finds by %s the words %s', (text, typed, words) => {
    expect(found(text, typed)[0]).toBe(`whole ${words}`);
  });

  it.each([
    ['重点', 'zhongdian'],
    ['重庆', 'chongqing'],
    ['行业', 'hangye'],
    ['试行', 'shixing'],
    ['长期', 'changqi'],
    ['增长', 'zengzhang'],
    ['调度', 'diaodu'],
    ['调整', 'tiaozheng'],
  ])('knows the reading of %s', (text, typed) => {
    expect(found(text, typed)).toContain(`whole ${text}`);
  });

  it.each([
    ['绿色', 'lvse'],
    ['绿色', 'lüse'],
    ['绿色', 'lǜ sè'],
    ['绿色', 'luse'],
    ['战略', 'zhanlve'],
    ['战略', 'zhanlue'],
  ])('finds %s by %s', (text, typed) => {
    expect(found(text, typed)).toContain(`whole ${text}`);
  });

  it('takes another reading of a character for second best', () => {
    expect(found('本行动', 'benxing')).toEqual(['unusual 本行']);
    expect(found('长期', 'zhangqi')).toEqual(['unusual 长期']);
  });

  it.each([
    ['核心产业规模', 'hxcygm', '核心产业规模'],
    ['核心产业规模', 'h x c', '核心产'],
    ['算力中心', 'sl', '算力'],
    ['上海', 'sh', '上海'],
    ['上海', 'shh', '上海'],
    ['核心产业规模', 'hexincy', '核心产业'],
  ])('of %s finds by the initials %s the words %s', (text, typed, words) => {
    expect(found(text, typed)).toContain(`initials ${words}`);
  });

  it('keeps syllables apart where a space or an apostrophe parts them', () => {
    expect(found('先进', 'xian')).toEqual(['whole 先']);
    expect(found('先进', "xi'an")).toEqual([]);
    expect(found('西安', "xi'an")).toContain('whole 西安');
    expect(found('西安', 'xian')).toContain('whole 西安');
  });

  it('does not stand in the middle of a syllable, nor where the text ends before it', () => {
    expect(found('算力', 'anli')).toEqual([]);
    expect(found('算力', 'suanlic')).toEqual([]);
  });

  it('has to stand for as many characters as somebody asks for', () => {
    expect(found('产业', 'ch', 2)).toEqual([]);
    expect(found('产业', 'cy', 2)).toEqual(['initials 产业']);
  });
});

describe('a spelling', () => {
  it('has as many characters as the text, whatever it holds', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { any, usual } = spell(text);
        expect(any).toHaveLength(text.length);
        expect(usual()).toHaveLength(text.length);
      }),
    );
  });

  it('takes long repetitions in its stride', () => {
    expect(found('安'.repeat(60), 'an'.repeat(60))[0]).toBe(`whole ${'安'.repeat(60)}`);
    expect(found('那'.repeat(60), `${'n'.repeat(50)}x`)).toEqual([]);
  });
});
