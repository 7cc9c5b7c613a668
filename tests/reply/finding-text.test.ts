import { describe, expect, it } from 'vitest';
import type { Finding, Reason, Verdict } from '../../src/check/finding.js';
import { LOCALES } from '../../src/locale.js';
import { type Findings, findingText, groupFindings } from '../../src/reply/finding-text.js';
import { listReply } from '../../src/reply/list-reply.js';
import { section } from '../../src/reply/reply.js';
import { slice } from '../../src/text/span.js';
import { contextOf, inPlan, quotesIn } from '../commands/plan.js';
import { openHostile } from '../support/hostile.js';
import { expectWithinLimits } from '../support/limits.js';

const plan = inPlan();
const hostile = contextOf(await openHostile());
const VERDICTS: readonly Verdict[] = ['matches', 'differs', 'absent', 'unsure'];
const REASONS: readonly Reason[] = [
  'number',
  'unit',
  'year',
  'bound',
  'subject',
  'name',
  'tense',
  'negated',
  'no-figure',
];

/** What somebody said, of which the finding is one sentence. */
const CLAIM = '说法。北京提出2025年核心产业规模达到5000亿元。';

const figure = (words: string) => ({ words, value: 1, unit: '元', comparator: null, year: '2025' });
const finding: Finding = {
  sentence: '北京提出2025年核心产业规模达到5000亿元。',
  verdict: 'differs',
  reasons: ['number'],
  claimed: figure('5000亿元'),
  stated: figure('3000亿元'),
  quote: (await plan.answer('核心产业规模')).quotes[0]!,
};

/** A message of nothing but one group of findings, under a claim. */
const messageOf = (group: Findings, claim: string, locale: (typeof LOCALES)[number]) =>
  listReply([(room) => section(findingText(group, claim, locale, room), null)], {
    locale,
    title: '核对原文',
    about: claim,
    note: 'note '.repeat(20),
    page: 1,
    turn: String,
  });

describe('a finding', () => {
  it('says the verdict, why, and both figures side by side over the words of the plan', () => {
    const [verdict, figures, sentence, words] = findingText([finding], CLAIM, 'zh-CN', 3000).split('\n');
    expect(verdict).toBe('**❌ 与原文不一致** · 数字不同');
    expect(sentence).toContain(finding.sentence);
    expect(figures).toMatch(/说法 \*\*5000亿元.*\*\*.*原文 \*\*3000亿元.*\*\*$/u);
    expect(words).toMatch(/^> .*3000亿元/u);
    expect(quotesIn(messageOf([finding], '说法', 'zh-CN'))[0]!.text).toBe(
      slice(finding.quote!.text, finding.quote!.answer),
    );
  });

  it('does not repeat a sentence that is all of the claim, which stands above', () => {
    expect(findingText([finding], finding.sentence, 'zh-CN', 3000)).not.toContain(finding.sentence);
  });

  it('says of a figure that matches which one it is', () => {
    const [line] = findingText([{ ...finding, verdict: 'matches', reasons: [] }], CLAIM, 'zh-CN', 3000).split(
      '\n',
    );
    expect(line).toMatch(/^\*\*✅ 与原文一致\*\* · \*\*5000亿元/u);
  });

  it('names the unit that it takes from the plan in the language of the reader', () => {
    const claimed = { ...figure('5000'), unit: null };
    const stated = { ...figure('3000辆'), unit: '辆' };
    const [line] = findingText([{ ...finding, claimed, stated }], CLAIM, 'zh-TW', 3000).split('\n');
    expect(line).toContain('單位按原文理解為輛');
    const yuan = { ...finding, claimed, stated: figure('3000亿元') };
    expect(findingText([yuan], CLAIM, 'en', 3000)).toContain('unit taken from the plan: yuan');
  });

  it('calls no figure absent that its document says of something else', () => {
    const absent = { ...finding, verdict: 'absent' as const, reasons: ['subject'] as const, stated: null };
    const [said] = findingText([{ ...absent, claimed: figure('3000亿元') }], CLAIM, 'zh-CN', 3000).split(
      '\n',
    );
    const [unsaid] = findingText([absent], CLAIM, 'zh-CN', 3000).split('\n');
    expect(said).not.toContain('3000亿元');
    expect(unsaid).toContain('5000亿元');
  });

  it('does not say that the plan lacks a year, which it may give in other words', () => {
    const unsure = { ...finding, verdict: 'unsure' as const, reasons: ['year'] as const };
    expect(findingText([unsure], CLAIM, 'zh-CN', 3000)).toContain('年份无法比较');
  });

  it('shows the passage of several statements in one sentence once, three of them at most', () => {
    const second = { ...finding, reasons: ['year'] as const };
    const groups = groupFindings([
      finding,
      second,
      { ...finding, sentence: '另一句。' },
      ...Array(4).fill(finding),
    ]);
    expect(groups.map((group) => group.length)).toEqual([2, 1, 3, 1]);
    const text = findingText(groups[0]!, CLAIM, 'zh-CN', 3000);
    expect(text.match(/^> /gmu)).toHaveLength(1);
    expect(text.match(/❌/gu)).toHaveLength(2);
  });

  it.each(['absent', 'unsure'] as const)(
    'says of a passage that it is only the nearest where it is %s',
    (verdict) => {
      expect(findingText([{ ...finding, verdict }], CLAIM, 'zh-CN', 3000)).toContain('-# 最接近的一段：');
    },
  );

  it('quotes every passage in full, however little room the claim leaves', () => {
    const claims = ['说法', '*'.repeat(800), Array(400).fill('*').join('\n')];
    const passages = hostile.entries.flatMap((entry) => entry.passages);
    for (const passage of passages)
      for (const claim of claims) {
        const quote = hostile.quote(passage);
        const words = '*'.repeat(500);
        const long = { ...finding, sentence: words, claimed: figure(words), stated: figure(words), quote };
        const reply = messageOf([long, long, long], claim, 'en');
        expectWithinLimits(reply);
        expect(quotesIn(reply)[0]!.text).toBe(quote.text);
      }
  });

  it.each(LOCALES)('says in %s why, in five words, for every verdict and every reason', (locale) => {
    for (const verdict of VERDICTS)
      for (const reason of REASONS) {
        const text = findingText([{ ...finding, verdict, reasons: [reason] }], CLAIM, locale, 3000);
        expect(text).not.toMatch(/undefined/u);
        const [, why = ''] = /^\*\*.+\*\* · (.+)$/u.exec(text.split('\n')[0]!) ?? [];
        expect(why.split(' ').length, why).toBeLessThanOrEqual(5);
        expect(why.match(/\p{Script=Han}/gu)?.length ?? 0, why).toBeLessThanOrEqual(7);
        expect(why).not.toBe('');
      }
  });
});
