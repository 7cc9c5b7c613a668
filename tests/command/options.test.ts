import { describe, expect, it } from 'vitest';
import {
  flag,
  type RawValues,
  readValues,
  requiredText,
  resolveValues,
  text,
  whole,
} from '../../src/command/options.js';
import { UsageError } from '../../src/errors.js';
import type { Localised } from '../../src/locale.js';
import { inPlan } from '../commands/plan.js';

const WORDS = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };
const OPTIONS = {
  question: requiredText(WORDS, WORDS),
  about: text(WORDS, WORDS, { max: 10 }),
  style: text(WORDS, WORDS, {
    choices: [
      { value: 'apa', name: { en: 'APA', 'zh-CN': 'APA 格式', 'zh-TW': 'APA 格式' } },
      { value: 'plain', name: { en: 'Plain text', 'zh-CN': '纯文本', 'zh-TW': '純文字' } },
    ],
  }),
  claim: text(WORDS, WORDS, { lines: true }),
  private: flag(WORDS, WORDS),
  page: whole(WORDS, WORDS, { default: 1 }),
};

/** What is read where nothing but the question was given. */
const REST = { about: undefined, style: undefined, claim: undefined, private: false, page: 1 };

describe('the options of a command', () => {
  it('take what was given and fill in what was left out', () => {
    expect(readValues(OPTIONS, { question: '算力' })).toEqual({ ...REST, question: '算力' });
    const given = { question: '算力', about: ' 数据 ', private: true, page: '2' };
    const read = { ...REST, question: '算力', about: '数据', private: true, page: 2 };
    expect(readValues(OPTIONS, given)).toEqual(read);
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
    [
      { question: '算', colour: 'red' },
      'There is no option "colour". Options: question, about, style, claim, private, page.',
    ],
    [{ question: '算', constructor: 'red' }, 'There is no option "constructor"'],
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

  it('keep the lines of a text that may have some, without the empty ones', () => {
    expect(readValues(OPTIONS, { question: '算', claim: ' 一\r\n\n二\u0007\u2028三 ' }).claim).toBe(
      '一\n二\n三',
    );
  });

  it.each(['apa', 'APA', 'apa 格式', 'APA 格式'])(
    'take a choice by its value or any of its names: %s',
    (style) => {
      expect(readValues(OPTIONS, { question: '算', style }).style).toBe('apa');
      expect(readValues(OPTIONS, { question: '算', style: '純文字' }).style).toBe('plain');
    },
  );

  it('refuse what is no choice, and name the choices', () => {
    const attempt = () => readValues(OPTIONS, { question: '算', style: 'mla' });
    expect(attempt).toThrow('"style" takes one of these: apa, plain.');
  });

  it.each([
    [true, ['true', 'yes', 'Y', '1', '是', '对', '對']],
    [false, ['false', 'no', 'N', '0', '否', '不', '']],
  ])('read %s from any of %j', (expected, words) => {
    for (const word of [...words, expected])
      expect(readValues(OPTIONS, { question: '算', private: word }).private, `${word}`).toBe(expected);
  });

  it.each(['perhaps', '2', '是不是'])('refuse %s where yes or no is taken', (word) => {
    expect(() => readValues(OPTIONS, { question: '算', private: word })).toThrow('"private" takes yes or no');
  });

  it('are refused in the language of every reader', () => {
    const refusals = [
      {},
      { question: '算'.repeat(301) },
      { question: '算', page: 0 },
      { question: '算', private: 'x' },
      { question: '算', style: 'x' },
      { question: '算', colour: 'red' },
    ];
    for (const raw of refusals) {
      const { en, ...chinese } = refusalOf(raw);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      for (const words of Object.values(chinese)) expect(words).toMatch(/\p{Script=Han}{2}.*[。]$/u);
      expect(chinese['zh-CN']).not.toBe(chinese['zh-TW']);
    }
  });

  it('put a short value in the place of a name that somebody typed, and leave all else', async () => {
    const short = text(WORDS, WORDS, { resolve: (typed) => typed.slice(0, 2) });
    const raw = { question: '核心产业规模', direction: '一是着力突破', page: 3 };
    const resolved = await resolveValues({ ...OPTIONS, direction: short }, raw, inPlan());
    expect(resolved).toEqual({ ...raw, direction: '一是' });
  });
});

/** What a reader of each language is told of values that cannot be used. */
function refusalOf(raw: RawValues): Localised {
  try {
    readValues(OPTIONS, raw);
  } catch (error) {
    if (error instanceof UsageError) return error.words;
    throw error;
  }
  throw new Error(`${JSON.stringify(raw)} was taken.`);
}
