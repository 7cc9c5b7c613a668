import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryFolder } from '../../src/paths.js';
import { openReference } from '../../src/text/words.js';

const reference = openReference(dictionaryFolder, join(dictionaryFolder, 'words.utf8'));

describe('the reference', () => {
  it.each([
    ['核', ['he', 'hu']],
    ['率', ['lv', 'shuai']],
    ['a', []],
  ])('tells how %s reads, the usual reading first', (character, readings) => {
    expect(reference.readings(character)).toEqual(readings);
  });

  it.each([
    ['商汤', 'n'],
    ['锂电池', 'nz'],
    ['训炼', null],
    ['人工智能', null],
  ])('knows the words that the trimmed dictionary lacks: %s', (word, tag) => {
    expect(reference.rareTag(word)).toBe(tag);
  });

  it.each([
    ['experts', '专家'],
    ['bread', '面包'],
    ['coordinating', '协调'],
    ['stock exchange', '交易所'],
  ])('translates %s', (english, chinese) => {
    expect(reference.inChinese(english)).toContain(chinese);
  });

  it('has no translation for what is no English word', () => {
    expect(reference.inChinese('technolgy')).toEqual([]);
  });

  it.each([
    ['上海市', '奉贤区'],
    ['广西', '柳州'],
    ['湖北省', '武汉市'],
    ['德阳', '绵竹市'],
  ])('knows what lies in %s: %s', (place, inner) => {
    expect(reference.placesWithin(place)).toContain(inner);
  });

  it('knows no parts of a county or of what is no place', () => {
    expect(reference.placesWithin('宝山区')).toEqual([]);
    expect(reference.placesWithin('算力')).toEqual([]);
  });

  it('takes no place for known that few texts name', () => {
    const places = new Set(reference.places());
    expect(['下陆区', '东宝区', '三自爱国'].filter((place) => places.has(place))).toEqual([]);
  });

  it('knows the great places', () => {
    expect(reference.places()).toEqual(expect.arrayContaining(['上海', '深圳', '北京', '东非']));
  });
});
