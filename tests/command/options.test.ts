import { describe, expect, it } from 'vitest';
import { flag, readValues, requiredText, resolveValues, text, whole } from '../../src/command/options.js';
import { UsageError } from '../../src/errors.js';

const WORDS = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };
const OPTIONS = {
  question: requiredText(WORDS, WORDS),
  about: text(WORDS, WORDS, { max: 10 }),
  page: whole(WORDS, WORDS, { default: 1 }),
};

describe('the options of a command', () => {
  it('take what was given and fill in what was left out', () => {
    expect(readValues(OPTIONS, { question: '算力' })).toEqual({
      question: '算力',
      about: undefined,
      page: 1,
    });
    expect(readValues(OPTIONS, { question: '算力', about: ' 数据 ', page: '2' })).toEqual({
      question: '算力',
      about: '数据',
      page: 2,
    });
  });

  it.each([
    ['a bell and a colour', '\u0007算力\u001B[31m', '算力 [31m'],
    ['a line break', '算\n力', '算 力'],
    ['a change of direction', '算\u202E力', '算 力'],
    ['half a surrogate pair', '算\uD83D力', '算 力'],
    ['a byte order mark', '\uFEFF算力', '算力'],
  ])('read a text without %s', (_, raw, read) => {
    expect(readValues(OPTIONS, { question: raw }).question).toBe(read);
  });

  it('keep digits a text where a text is taken', () => {
    expect(readValues(OPTIONS, { question: '2035' }).question).toBe('2035');
    expect(readValues(OPTIONS, { question: 2035 }).question).toBe('2035');
  });

  it.each([
    [{}, '"question" is missing'],
    [{ question: ' \u0000 ' }, '"question" is missing'],
    [{ question: '算'.repeat(301) }, '"question" has 301 characters; at most 300 are taken'],
    [{ question: '算', about: '一二三四五六七八九十一' }, '"about" has 11 characters; at most 10 are taken'],
    [{ question: '算', colour: 'red' }, 'There is no option "colour". Options: question, about, page.'],
  ])('refuse %j by name, with what they take', (raw, message) => {
    expect(() => readValues(OPTIONS, raw)).toThrow(UsageError);
    expect(() => readValues(OPTIONS, raw)).toThrow(message);
  });

  it.each([0, -1, 1.5, 'x', '1e400', Number.NaN, '２'])(
    'refuse %s where a whole number from 1 is taken',
    (page) => {
      expect(() => readValues(OPTIONS, { question: '算', page })).toThrow(
        '"page" takes a whole number from 1',
      );
    },
  );

  it('take a text that is just as long as it may be', () => {
    const about = '一二三四五六七八九十';
    expect(readValues(OPTIONS, { question: '算'.repeat(300), about }).about).toBe(about);
  });
});
