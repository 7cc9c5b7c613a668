import { describe, expect, it } from 'vitest';
import { withChineseDates } from '../../src/question/dates.js';

describe('a date in English', () => {
  it.each([
    ['february 12, 2020', '2020年2月12日'],
    ['on 30 may 2023', 'on 2023年5月30日'],
    ['may 30, 2023', '2023年5月30日'],
    ['on may 30', 'on 5月30日'],
    ['in may 2023', 'in 2023年5月'],
    ['feb. 2', '2月2日'],
    ['12 february 2020', '2020年2月12日'],
    ['the 1st of may', 'the 5月1日'],
    ['december 2025', '2025年12月'],
    ['sept 30th', '9月30日'],
  ])('is read as a Chinese text writes it: %s → %s', (english, chinese) => {
    expect(withChineseDates(english)).toBe(chinese);
  });

  it.each([
    'what may 30 firms do',
    'what may 300 firms do',
    'how may 2025 goals be met',
    'march 10 firms',
    'the march of progress',
    'by 2025',
    'in may',
    'employees under 18 may apply',
    'by 2025 may 10% grow',
    'may 60 apply',
  ])('is none in %s', (english) => {
    expect(withChineseDates(english)).toBe(english);
  });
});
