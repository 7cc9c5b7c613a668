import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarkup } from '../../src/transports/markup.js';
import { anyText, longText } from '../support/any-text.js';
import { openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const plan = library.entries[0]!.document;

const said = async (text: string): Promise<string[]> =>
  (await library.check(text)).findings.map(({ verdict }) => verdict);

/** A message as people write them in Discord. */
const MESSAGE = stripMarkup(`> **北京AI规划要点** 🎉🎉 <@123456> <:ok:99>
到2025年，北京人工智能核心产业规模达到**3000亿元**，持续保持10%以上增长 👍
- 辐射产业规模超过\`2万亿元\`
- 16项重点任务，4项保障措施
我觉得挺好的！大家怎么看？ https://news.cctv.com/2023/05/30/x.shtml
上海的目标是4000亿元。||核心产业规模不会达到5000亿元||
给每家企业补贴100万元，具体看</ask:12345>。
Beijing targets a core AI industry of 300 billion yuan by 2025.`);

describe('a message', () => {
  it('is read over the ends of lines that a program wrapped, and not over those of a list', async () => {
    expect(await said('到2025年，北京人工智能核心产业\n规模达到3000亿元，持续保持1\n0%以上增长。')).toEqual([
      'matches',
      'matches',
    ]);
    const { sentences } = await library.check(
      '人工智能核心产业规模达到3000亿元\n辐射产业的规模超过了一万亿元',
    );
    expect(sentences).toBe(2);
  });

  it('is checked sentence by sentence, number by number', async () => {
    const { findings, unchecked, sentences } = await library.check(MESSAGE);
    expect(findings.map(({ sentence, verdict, claimed }) => [sentence, verdict, claimed?.words])).toEqual([
      ['到2025年，北京人工智能核心产业规模达到3000亿元，持续保持10%以上增长 👍', 'matches', '3000亿元'],
      ['到2025年，北京人工智能核心产业规模达到3000亿元，持续保持10%以上增长 👍', 'matches', '≥ 10%'],
      ['辐射产业规模超过2万亿元', 'differs', '> 2万亿元'],
      ['16项重点任务，4项保障措施', 'matches', '16项'],
      ['16项重点任务，4项保障措施', 'matches', '4项'],
      ['上海的目标是4000亿元。', 'absent', '4000亿元'],
      ['核心产业规模不会达到5000亿元', 'absent', '5000亿元'],
      ['给每家企业补贴100万元，具体看。', 'absent', '100万元'],
      ['给每家企业补贴100万元，具体看。', 'absent', undefined],
      ['Beijing targets a core AI industry of 300 billion yuan by 2025.', 'matches', '3000亿元'],
    ]);
    expect(unchecked).toEqual(['北京AI规划要点 🎉🎉', '我觉得挺好的！', '大家怎么看？']);
    expect(sentences).toBe(10);
  });

  it('shows both figures and the passage that states its own', async () => {
    const [finding] = (await library.check('北京提出2025年人工智能核心产业规模达到5000亿元')).findings;
    expect(finding).toMatchObject({ verdict: 'differs', reasons: ['number'] });
    expect(finding!.claimed).toEqual({
      words: '5000亿元',
      value: 500_000_000_000,
      unit: '元',
      comparator: '=',
      year: '2025',
    });
    expect(finding!.stated).toMatchObject({ words: '3000亿元', value: 300_000_000_000, year: '2025' });
    expect(finding!.quote!.text).toContain('核心产业规模达到3000亿元');
  });

  it('gives the lines of a list the year and the place of the line over them', async () => {
    expect(await said('2030年目标：\n- 核心产业规模达到3000亿元')).toEqual(['differs']);
    expect(await said('2025年目标：\n- 核心产业规模达到3000亿元')).toEqual(['matches']);
    expect(await said('上海发布了人工智能规划。\n核心产业规模达到3000亿元')).toEqual(['absent', 'absent']);
    expect(await said('北京发布了人工智能规划。\n核心产业规模达到3000亿元')).toEqual(['matches']);
  });

  it.each(['', ' \n ', '🎉🎉👍', '？！……'])('%j states nothing', async (text) => {
    expect(await library.check(text)).toEqual({ findings: [], unchecked: [], sentences: 0 });
  });

  it('without a figure shows the nearest passage, and what is far from all shows none', async () => {
    const [finding, ...others] = (await library.check('独角兽企业会得到支持。')).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'unsure', reasons: ['no-figure'], claimed: null, stated: null });
    expect(finding!.quote!.text).toContain('独角兽企业');
    expect(await library.check('红烧肉真好吃')).toEqual({
      findings: [],
      unchecked: ['红烧肉真好吃'],
      sentences: 1,
    });
  });

  it('asks nothing of a question, but checks the number in one', async () => {
    expect((await library.check('核心产业规模是多少？')).findings).toMatchObject([
      { reasons: ['no-figure'] },
    ]);
    expect(await said('核心产业规模是多少？核心产业规模是3000亿元吗？')).toEqual(['matches']);
  });

  it('of one thing again and again gets a line for whatever it says', async () => {
    for (const text of [
      '3000亿元，',
      '100家企业、',
      'over 3 billion yuan and ',
      '（来源：',
      '两三千',
      '每三年',
    ]) {
      const { findings, unchecked, sentences } = await library.check(text.repeat(200));
      expect(findings.length + unchecked.length, text).toBeGreaterThanOrEqual(sentences);
    }
  });
});

describe('a sentence of the plan', () => {
  it('matches, apart from white space, width, script and the marks at its ends', async () => {
    for (const section of library.entries[0]!.sections) {
      for (const { start, end } of section.sentences.filter((span) => span.end - span.start > 12)) {
        const sentence = plan.text.slice(start, end);
        const { findings } = await library.check(`  ${sentence.replace(/。$/u, '')}！`);
        expect(new Set(findings.map(({ verdict }) => verdict)), sentence).toEqual(new Set(['matches']));
      }
    }
  });

  it('matches also without a number, as it is the same and not only alike', async () => {
    expect(await said('支持大模型等关键核心技术的研发，鼓励开源开放')).toEqual(['matches']);
    expect((await library.check('支援大模型等關鍵核心技術的研發，鼓勵開源開放')).unchecked).toEqual([
      '支援大模型等關鍵核心技術的研發',
    ]);
    expect(await said('支持大模型等關鍵核心技術的研發，鼓勵開源開放')).toEqual(['matches']);
    expect(await said('大模型等关键核心技术的研发')).not.toContain('matches');
  });

  it('does not match after a place that is not its own', async () => {
    expect(await said('上海发布了规划。\n支持大模型等关键核心技术的研发，鼓励开源开放')).not.toContain(
      'matches',
    );
  });
});

describe('whatever is checked', () => {
  it('is answered with slices of the plan, and says which sentence it is about', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, longText), async (text) => {
        const { findings } = await library.check(`${text}核心产业规模达到3000亿元`);
        for (const { sentence, quote, verdict } of findings) {
          expect(sentence).not.toBe('');
          if (verdict === 'matches' || verdict === 'differs') expect(quote).not.toBeNull();
          if (!quote) continue;
          const { document } = quote.passage.section;
          expect(document.text.slice(quote.passage.span.start, quote.passage.span.end)).toBe(quote.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
