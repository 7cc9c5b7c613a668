import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { findPinyin, readPinyin } from '../../src/text/pinyin.js';
import { anyText } from '../support/any-text.js';

/** What of the text the typed pinyin stands for; null for none of it. */
function found(text: string, typed: string, precision: 'every' | 'start' = 'every'): string | null {
  const place = findPinyin(fold(text), readPinyin(fold(typed)), precision);
  return place && text.slice(place.start, place.end);
}

describe('typed pinyin', () => {
  it.each([
    ['算力伙伴计划', 'suan li', '算力'],
    ['算力伙伴计划', 'ＳｕａｎＬｉ', '算力'],
    ['算力伙伴计划', 'suànlì', '算力'],
    ['算力伙伴计划', 'suan4li4', '算力'],
    ['算力伙伴计划', "suan'li", '算力'],
    ['算力伙伴计划', 'huob', '伙伴'],
    ['核心產業規模', 'hexin chany', '核心產業'],
    ['核心产业规模', 'hexin产业gui', '核心产业规'],
    ['突破“关键”技术', 'guanjianjishu', '关键”技术'],
    ['AI赋能', 'aifuneng', 'AI赋能'],
    ['到2025年', '2025nian', '2025年'],
    ['调整行业', 'tiaozhenghangye', '调整行业'],
    ['绿色', 'lǜ sè', '绿色'],
    ['绿色', 'luse', '绿色'],
    ['战略', 'zhanlve', '战略'],
    ['战略', 'zhanlue', '战略'],
  ])('of %s finds by %s the words %s', (text, typed, words) => {
    expect(found(text, typed)).toBe(words);
  });

  it.each([
    ['核心产业规模', 'hxcygm', '核心产业规模'],
    ['核心产业规模', 'h x c', '核心产'],
    ['上海', 'shh', '上海'],
    ['核心产业规模', 'hexincy', '核心产业'],
  ])('of %s finds by the initials %s the words %s', (text, typed, words) => {
    expect(found(text, typed)).toBe(null);
    expect(found(text, typed, 'start')).toBe(words);
  });

  it('does not stand in the middle of a syllable, nor where the text ends before it', () => {
    expect(found('算力', 'anli', 'start')).toBe(null);
    expect(found('算力', 'suanlic', 'start')).toBe(null);
  });

  it('stands where it says, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const place = findPinyin(`${text}算力`, 'suanli', 'every');
        expect(text.length + 2).toBeGreaterThanOrEqual(place!.end);
        expect(place!.count).toBe(2);
      }),
    );
  });

  it('takes long repetitions in its stride', () => {
    expect(found('安'.repeat(60), 'an'.repeat(60))).toBe('安'.repeat(60));
    expect(found('那'.repeat(60), `${'n'.repeat(50)}x`, 'start')).toBe(null);
  });
});
