import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.js';
import { LOCALES } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { quoteReply, sourceLine } from '../../src/reply/quote-reply.js';
import { button, carriedBy } from '../../src/reply/reply.js';
import { wordsOf } from '../../src/reply/source-words.js';
import { buttonsIn, inPlan, plain, quotesIn, shownBy, textsOf } from '../commands/plan.js';
import { expectWithinLimits } from '../support/limits.js';
import { beijing } from '../support/plans.js';
import { markdownText } from './markdown-text.js';

const plan = inPlan();
const answer = await plan.answer('人工智能', { size: 2, most: 6 });
const SETTINGS = { locale: 'zh-CN', turn: (page: number) => `ask|${page}`, actions: [] } as const;

/** A quote of any text, with some of it highlighted. */
const anyQuote = fc
  .tuple(markdownText, fc.nat(24), fc.nat(24))
  .filter(([text]) => text.trim() !== '')
  .map(([text, a, b]): Quote => {
    const start = Math.min(a, b, text.length);
    const end = Math.min(Math.max(a, b), text.length);
    return {
      ...answer.quotes[0]!,
      text,
      answer: { start: 0, end: text.length },
      highlights: start < end ? [{ start, end }] : [],
    };
  });

describe('a quoted target', () => {
  const [target] = beijing().outline().targets;
  const year = phrasesIn('zh-CN').by(target!.deadline!);
  const shownWith = (text: string): string => {
    const labels = { ...answer.quotes[0]!.labels, targets: [target!] };
    const quote = {
      ...answer.quotes[0]!,
      text,
      answer: { start: 0, end: text.length },
      highlights: [],
      labels,
    };
    return shownBy(quoteReply({ ...answer, quotes: [quote] }, SETTINGS));
  };

  it('is shown with its year where the quote leaves that out', () => {
    expect(shownWith('核心产业规模达到3000亿元')).toContain(year);
    expect(shownWith(`到${target!.deadline}年，核心产业规模达到3000亿元`)).not.toContain(`${year} ·`);
  });
});

describe('the figures of other documents', () => {
  it('are three at most, under how many there are', () => {
    const quotes = Array.from({ length: 5 }, () => answer.quotes[0]!);
    const shown = shownBy(quoteReply({ ...answer, differing: { subject: '规模', quotes } }, SETTINGS));
    const { title } = answer.quotes[0]!.passage.section.document;
    const under = shown.slice(shown.indexOf(phrasesIn('zh-CN').differing(5)));
    expect(under.split(title)).toHaveLength(4);
  });
});

describe('an answer', () => {
  it('shows the words of each quote as they are, whatever they are', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const [shown] = quotesIn(quoteReply({ ...answer, quotes: [quote] }, SETTINGS));
        expect(shown!.text).toBe(quote.text);
      }),
    );
  });

  it('carries the question, whatever it is, to its buttons', () => {
    fc.assert(
      fc.property(markdownText, (question) => {
        expect(carriedBy(quoteReply({ ...answer, question }, SETTINGS))).toBe(question);
      }),
    );
  });

  it('turns to the pages that there are', () => {
    const labels = (page: number) => Object.keys(buttonsIn(quoteReply({ ...answer, page }, SETTINGS)));
    expect(answer.lastPage).toBe(3);
    expect([1, 2, 3].map(labels)).toEqual([['›'], ['‹', '›'], ['‹']]);
    expect(buttonsIn(quoteReply({ ...answer, page: 2 }, SETTINGS))).toEqual({
      '‹': 'ask|1',
      '›': 'ask|3',
    });
  });

  it('has no pages where nobody can turn them, and its other buttons behind them', () => {
    const actions = [button('引用', 'cite'), null];
    expect(buttonsIn(quoteReply(answer, { ...SETTINGS, turn: null, actions }))).toEqual({ 引用: 'cite' });
    const all = quoteReply({ ...answer, page: 2 }, { ...SETTINGS, actions });
    expect(Object.keys(buttonsIn(all))).toEqual(['‹', '›', '引用']);
  });

  it.each(LOCALES)('says in %s what it is: an answer, the nearest passage, or nothing', (locale) => {
    for (const status of ['answered', 'related', 'none'] as const) {
      const quotes = status === 'none' ? [] : answer.quotes;
      const reply = quoteReply({ ...answer, status, quotes } satisfies Answer, { ...SETTINGS, locale });
      const said = status === 'answered' ? wordsOf(beijing().document, locale) : phrasesIn(locale)[status];
      expect(shownBy(reply)).toContain(plain(said));
      expectWithinLimits(reply);
    }
  });

  it.each([
    ['en', ['上海'], 'The document does not mention “上海”.'],
    ['zh-CN', ['上海', '2030'], '文件没有提到“上海”或“2030”。'],
    ['zh-TW', ['上海', '*GPT*'], '文件沒有提到「上海」或「*GPT*」。'],
  ] as const)('says in %s which names the document lacks: %j', (locale, unmentioned, said) => {
    const related = { ...answer, status: 'related', unmentioned } as const;
    expect(shownBy(quoteReply(related, { ...SETTINGS, locale }))).toContain(plain(said));
    expect(shownBy(quoteReply({ ...related, page: 2 }, { ...SETTINGS, locale }))).not.toContain(plain(said));
    expect(shownBy(quoteReply({ ...related, unmentioned: [] }, { ...SETTINGS, locale }))).not.toContain(
      unmentioned[0],
    );
  });

  it('has nothing in bold in a quote that is no answer', async () => {
    const found = await plan.answer('核心产业规模要达到多少');
    const boldIn = (status: Answer['status']) =>
      textsOf(quoteReply({ ...found, status }, SETTINGS)).filter((text) => /^> .*\*\*/u.test(text));
    expect(boldIn('answered')).toHaveLength(1);
    expect(boldIn('related')).toEqual([]);
  });

  it('names a few of many, within the limits of a message', () => {
    const unmentioned = Array.from({ length: 100 }, (_, at) => `${at}${'*'.repeat(200)}`);
    const reply = quoteReply({ ...answer, status: 'related', unmentioned }, SETTINGS);
    expectWithinLimits(reply);
    expect(shownBy(reply)).toContain('3***');
    expect(shownBy(reply)).not.toContain('4***');
  });

  it('says from the second quote on that it is a further one, once', () => {
    const texts = (page: number) => textsOf(quoteReply({ ...answer, page }, SETTINGS));
    for (const page of [1, 2]) {
      const further = texts(page).filter((text) => text === '其他相关段落：');
      expect(further).toHaveLength(1);
    }
    expect(texts(1).indexOf('其他相关段落：')).toBeGreaterThan(
      texts(1).findIndex((text) => text.startsWith('> ')),
    );
  });
});

describe('the line that says where a quote stands', () => {
  const [quote] = answer.quotes;
  const { section } = quote!.passage;
  const said = (document: object, path = section.path): Quote => ({
    ...quote!,
    passage: {
      ...quote!.passage,
      section: { ...section, path, document: { ...section.document, type: null, ...document } },
    },
  });

  it('says what the document is, where it tells', () => {
    const law = said({ publisher: null, date: null, title: '条例', type: 'law' }, []);
    expect(sourceLine({ ...law, url: null }, 'zh-CN')).toBe('-# 条例 · 法规');
    expect(sourceLine({ ...law, url: null }, 'en')).toBe('-# 条例 · Law');
  });

  it('leaves out what the document does not say', () => {
    const bare = said({ publisher: null, date: null, title: '规划' }, []);
    expect(sourceLine({ ...bare, url: null }, 'zh-CN')).toBe('-# 规划');
    expect(
      plain(sourceLine(said({ publisher: null, title: '规划' }, ['一、目标', '二是']), 'zh-CN')).slice(3),
    ).toBe('规划 · 一、目标 › 二是 · 2023-05-30');
  });

  it('shortens long headings, titles and names, and leaves the quote as it is', () => {
    const long = said({ title: '题'.repeat(300), publisher: '某'.repeat(200) }, ['章'.repeat(300)]);
    const line = sourceLine(long, 'zh-CN');
    expect(line.length).toBeLessThan(1200);
    expect(line.match(/…/gu)).toHaveLength(3);
    expect(plain(line)).toMatch(/ · 2023-05-30$/u);
  });
});
