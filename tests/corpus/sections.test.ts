import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/corpus/sections.js';
import type { Section } from '../../src/corpus/types.js';
import { slice } from '../../src/text/span.js';
import { planText } from '../support/any-text.js';
import { allPlans, beijing, entryOf, fixture } from '../support/plans.js';

const pathsOf = (sections: readonly Section[]): string[] =>
  flatten(sections).map(({ path }) => path.join(' › '));
const wordsIn = ({ document, span }: Section): string => slice(document.text, span);

/** The section that holds the words in a sentence of its own. */
function sectionOf(sections: readonly Section[], words: string): Section | undefined {
  return flatten(sections).find(({ document, sentences }) =>
    sentences.some((sentence) => slice(document.text, sentence).includes(words)),
  );
}

describe('headings in bold', () => {
  it('are headings, by their words alone', () => {
    const { sections } = entryOf(
      'a.md',
      '---\ntitle: 方案\n---\n**一、工作目标**\n\n到2027年，企业达到5家。\n\n**二、重点任务**\n\n**（一）研发原料。**支持企业。\n\n**（二）提升保鲜。**建设仓储。',
    );
    expect(pathsOf(sections)).toEqual([
      '一、工作目标',
      '二、重点任务',
      '二、重点任务 › （一）研发原料',
      '二、重点任务 › （二）提升保鲜',
    ]);
  });
});

describe('a numbered line', () => {
  it.each([
    [60, true],
    [61, false],
  ])('of %i characters has its line to itself as a heading: %s', (length, titled) => {
    const line = `二、${'发展'.repeat(40)}`.slice(0, length);
    const { sections } = entryOf('a.md', `---\ntitle: 方案\n---\n一、目标\n\n${line}\n\n企业达到5家。`);
    expect(sections[1]).toMatchObject({ titled });
  });
});

describe('the chapters of rules that are numbered 一、', () => {
  it('hold sections and articles, and lists in an article are none', () => {
    const { sections } = entryOf(
      'rules.md',
      '---\ntitle: 江州市湿地办法\n---\n一、总则\n第一条 为了保护湿地，制定本办法。\n二、保护\n第一节 修复\n第二条 开展修复：\n一、退耕；\n二、补水。\n第二节 监测\n第三条 监测：一、水质。二、鸟类。三、土壤。\n三、附则\n第四条 自2024年起施行。',
    );
    const nested = (list: readonly Section[]): unknown[] =>
      list.map(({ path, children }) => [path.at(-1)!.slice(0, 3), ...nested(children)]);
    expect(nested(sections)).toEqual([
      ['一、总', ['第一条']],
      ['二、保', ['第一节', ['第二条', ['一、退'], ['二、补']]], ['第二节', ['第三条']]],
      ['三、附', ['第四条']],
    ]);
  });
});

describe('the sections of the real plan', () => {
  const { sections } = beijing();

  it('are its four parts with the points that they count out, after what stands before the first heading', () => {
    expect(pathsOf(sections)).toEqual([
      '',
      '一、出台背景',
      '二、主要思路和目标',
      '三、主要内容',
      '三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展',
      '三、主要内容 › 二是全力夯实人工智能底层基础，筑牢产业创新发展底座',
      '三、主要内容 › 三是加快构建人工智能产业方阵，全面提升产业发展能级',
      '三、主要内容 › 四是加快推动人工智能场景建设，牵引创新成果落地应用',
      '三、主要内容 › 五是持续构建人工智能产业生态，营造国际一流发展环境',
      '四、政策亮点',
      '四、政策亮点 › 一是把握“创新”的总基调',
      '四、政策亮点 › 二是突出“统筹”的总要求',
      '四、政策亮点 › 三是体现“务实”的总导向',
    ]);
  });

  it('reach from their heading to the next one', () => {
    const content = sections.find(({ path }) => path[0] === '三、主要内容')!;
    expect(wordsIn(content)).toMatch(/^三、主要内容\s+《实施方案》从突破关键技术.*积极开展国际交流合作。$/su);
    expect(wordsIn(content.children[0]!)).toMatch(/^一是着力突破.*可信分级分类评测体系。$/u);
  });

  it('leave the safeguards to 三、主要内容, not to the fifth direction before them', () => {
    for (const words of ['4项保障措施', '建立市级工作专班', '信息动态跟踪']) {
      expect(sectionOf(sections, words)?.path).toEqual(['三、主要内容']);
    }
    expect(sectionOf(sections, '专家复核机制')?.path[1]).toMatch(/^五是/u);
  });

  it('begin with a part without a heading, in which the plan is announced', () => {
    expect(sections[0]).toMatchObject({ path: [], heading: null, titled: false });
    expect(wordsIn(sections[0]!)).toMatch(/^央视网消息.*解读如下：$/u);
  });
});

describe('the sections of a text', () => {
  const NUMERALS = '零一二三四五六七八九';

  /** 第一千零一 for 1001, as laws count. */
  function numeral(number: number): string {
    const digits = [...String(number)].map(Number);
    const written = digits.map((digit, at) => {
      const unit = ['', '十', '百', '千'][digits.length - 1 - at]!;
      return digit === 0 ? '零' : `${NUMERALS[digit]}${unit}`;
    });
    return written.join('').replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
  }

  it('of a code reach to the articles from the thousandth on', () => {
    const articles = Array.from({ length: 1260 }, (_, at) => `第${numeral(at + 1)}条 第${at + 1}号事项。`);
    const { sections } = entryOf('code.md', `---\ntitle: 法典\n---\n${articles.join('\n')}`);
    expect(sections).toHaveLength(1260);
    for (const at of [998, 999, 1000, 1110, 1259]) {
      expect(sections[at]!.path[0]).toMatch(new RegExp(`^第${numeral(at + 1)}条`, 'u'));
      expect(wordsIn(sections[at]!)).toBe(articles[at]);
    }
  });

  it('of headings alone are too many, which a message says', { timeout: 20_000 }, () => {
    const text = `---\ntitle: ${'长'.repeat(300)}\n---\n${'一、算力\n'.repeat(130_000)}`;
    expect(() => entryOf('headings.md', text)).toThrow(/headings: it has 130000 headings; at most 20000/);
  });

  it('of many headings under a long title are read at once', { timeout: 20_000 }, () => {
    const text = `---\ntitle: ${'长'.repeat(300)}\n---\n${'# 算力\n'.repeat(20_000)}`;
    const { sections } = entryOf('headings.md', text);
    expect(sections).toHaveLength(20_000);
    expect(sections.at(-1)!.foldedHeadings).toBe(`${'长'.repeat(300)} 算力`);
  });
});

describe('the sections of other plans', () => {
  it('nest 一、 （一） and 1.', () => {
    expect(pathsOf(fixture('jiangzhou-ai.md').sections)).toContain(
      '二、重点任务 › （三）深化融合应用 › 2.拓展城市治理场景',
    );
  });

  it('nest 1.1 and 1.1.1, but no amounts', () => {
    const { sections } = entryOf(
      'a.txt',
      '---\ntitle: 规划\n---\n一、回顾\n1.1 实力提升\n1.1.1 规模扩大。产值达到\n2.1 万亿元。\n1.2“中心”建成\n二、目标\n2.1 主要目标\n2.1 万亿元以上。\n2.2 人才展望',
    );
    expect(pathsOf(sections)).toEqual([
      '一、回顾',
      '一、回顾 › 1.1 实力提升',
      '一、回顾 › 1.1 实力提升 › 1.1.1 规模扩大',
      '一、回顾 › 1.2“中心”建成',
      '二、目标',
      '二、目标 › 2.1 主要目标',
      '二、目标 › 2.2 人才展望',
    ]);
  });

  it('nest 第一章 and 第一条, whose numbers run on from chapter to chapter', () => {
    const { sections } = fixture('yunze-biomed.txt');
    expect(flatten(sections).filter(({ path }) => path.at(-1)?.includes('条'))).toHaveLength(18);
    expect(pathsOf(sections)).toContain('第四章　保障措施 › 第十三条　加强统筹协调');
  });

  it('take the words of a Markdown heading without its signs', () => {
    const { sections } = fixture('qingyu-storage.md');
    expect(pathsOf(sections)).toContain(
      '青屿市新型储能产业发展规划（2024—2030年） › 三、重点任务 › （一）突破关键核心技术',
    );
  });

  it.each([
    ['一、总体要求\n全文。\n二、任务\n全文。', ['一、总体要求', '二、任务']],
    ['本计划含三项。2、不是标题。', ['']],
    [
      '一、要求\n（一）甲\n文。\n二、任务\n（二）乙\n文。',
      ['一、要求', '一、要求 › （一）甲', '二、任务', '二、任务 › （二）乙'],
    ],
    [
      '第一章 总则\n第一条 为了发展。\n第二章 附则\n第二条 自公布之日起施行。',
      [
        '第一章 总则',
        '第一章 总则 › 第一条 为了发展',
        '第二章 附则',
        '第二章 附则 › 第二条 自公布之日起施行',
      ],
    ],
    ['一是甲。\n二是乙。\n后文。\n一、丙\n文。', ['一是甲', '二是乙', '', '一、丙']],
    [
      '一、丙\n（一）涉及各县（市、区）、各部门和各有关单位的事项由市政府统一部署安排并且组织实施和落实到位。',
      ['一、丙', '一、丙 › （一）涉及各县（市、区）'],
    ],
    ['1.5倍增长。\n2.0版发布。', ['']],
    ['一、甲\n文。\n三、丙\n文。\n十、癸\n文。', ['一、甲', '三、丙']],
  ])('%j', (text, paths) => {
    expect(pathsOf(entryOf('a.md', `---\ntitle: 规划\n---\n${text}`).sections)).toEqual(paths);
  });
});

describe('the sections of every plan', () => {
  const entries = allPlans();

  it('hold every word of it exactly once', () => {
    for (const { document, sections } of entries) {
      const held = flatten(sections).flatMap(({ sentences }) => sentences);
      const words = held.sort((a, b) => a.start - b.start).map((span) => slice(document.text, span));
      expect(bare(words.join(''))).toBe(bare(slice(document.text, document.body)));
    }
  });

  it('hold every word of any text exactly once, in sentences that are trimmed and lie in their section', () => {
    fc.assert(
      fc.property(planText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text) && !text.includes('\n---'));
        const { document, sections } = entryOf('a.md', `---\ntitle: 规划\n---\n${text}`);
        const all = flatten(sections);
        const words = all
          .flatMap(({ sentences }) => sentences)
          .sort((a, b) => a.start - b.start)
          .map((span) => slice(document.text, span));
        expect(bare(words.join(''))).toBe(bare(slice(document.text, document.body)));
        for (const { sentences, span, children } of all) {
          for (const inner of [...sentences, ...children.map((child) => child.span)]) {
            expect(inner.start).toBeGreaterThanOrEqual(span.start);
            expect(inner.end).toBeLessThanOrEqual(span.end);
            expect(inner.end).toBeGreaterThan(inner.start);
          }
        }
      }),
    );
  });

  it('have headings that are the words of the text at their place', () => {
    for (const section of entries.flatMap(({ sections }) => flatten(sections))) {
      const { document, heading, path } = section;
      expect(heading === null ? undefined : slice(document.text, heading)).toBe(path.at(-1));
    }
  });
});

/** Without white space and the signs of Markdown headings. */
function bare(text: string): string {
  return text.replace(/[\s\u200B\uFEFF#]/gu, '');
}
