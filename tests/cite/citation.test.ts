import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, citeInText, citePassage } from '../../src/cite/citation.js';
import type { Document } from '../../src/corpus/types.js';
import type { CitationStyle } from '../../src/public.js';
import { beijing } from '../support/plans.js';
import { cite, LINK, passageOf, TODAY } from './citing.js';

const TITLE = '北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）';

describe('a citation of the plan', () => {
  it.each<[CitationStyle, string]>([
    ['gb-t-7714', `央视网. ${TITLE}[EB/OL]. (2023-05-30)[2026-11-24]. ${LINK}.`],
    ['apa', `央视网. (2023, May 30). ${TITLE}. ${LINK}`],
    [
      'bibtex',
      `@online{beijing-ai-2023,
	urldate = {2026-11-24},
	author = {{央视网}},
	date = {2023-05-30},
	title = {${TITLE}},
	url = {${LINK}},
}`,
    ],
    [
      'ris',
      [
        'TY  - ELEC',
        'ID  - beijing-ai-2023',
        `TI  - ${TITLE}`,
        'AU  - 央视网',
        'PY  - 2023',
        'DA  - 2023/05/30',
        'M3  - 解读',
        `UR  - ${LINK}`,
        'Y2  - 2026/11/24',
        'ER  - ',
      ].join('\n'),
    ],
    [
      'csl-json',
      `[
  {
    "id": "beijing-ai-2023",
    "type": "webpage",
    "title": "${TITLE}",
    "genre": "解读",
    "author": [{"literal":"央视网"}],
    "issued": {"date-parts":[[2023,5,30]]},
    "URL": "${LINK}",
    "accessed": {"date-parts":[[2026,11,24]]}
  }
]`,
    ],
    ['markdown', `[${TITLE}](${LINK})，央视网，2023-05-30，解读，2026-11-24 访问`],
    ['plain', `${TITLE}，央视网，2023-05-30，解读，2026-11-24 访问，${LINK}`],
  ])('says who, what, when and where, in %s', (style, citation) => {
    expect(cite(style)).toBe(citation);
  });

  it.each<[CitationStyle, string]>([
    ['ris', '\nSE  - 三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展\n'],
    ['csl-json', '\n    "section": "三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展",\n'],
    ['markdown', '，“三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展”，'],
    ['plain', '，“三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展”，'],
  ])('says under which headings the passage stands where %s has a place for it', (style, said) => {
    const inside = beijing().passages.find(({ section: { path } }) => path.length === 2)!;
    expect(citePassage(inside, style, TODAY)).toContain(said);
  });

  it.each<[CitationStyle, string | null]>([
    ['gb-t-7714', '[1]三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展'],
    ['apa', '(央视网, 2023, “三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展” section)'],
    [
      'bibtex',
      '\\autocite[{三、主要内容 › 一是着力突破人工智能关键技术，引领产业高水平发展}]{beijing-ai-2023}',
    ],
    ['ris', null],
  ])('or in the text, where %s has none in the reference', (style, said) => {
    const inside = beijing().passages.find(({ section: { path } }) => path.length === 2)!;
    expect(citeInText(inside, style)).toBe(said);
    expect(citeInText(beijing().passages[0]!, style)).toBeNull();
  });

  it('gives the address of the page and not of the words', () => {
    for (const each of beijing().passages)
      for (const style of CITATION_STYLES) {
        const citation = citePassage(each, style, TODAY);
        expect(citation).toContain(LINK);
        expect(citation).not.toContain('#:~:text=');
      }
  });
});

/** Sources with what citeproc-js 2.4 and citation-js 0.8 made of them, with the styles of the CSL project. */
const PRINTED: readonly ({
  readonly source: Omit<Document, 'id'> & { accessed: string; key: string };
} & Readonly<Record<'gb-t-7714' | 'apa' | 'bibtex', string>>)[] = JSON.parse(
  readFileSync(new URL('../fixtures/citations.json', import.meta.url), 'utf8'),
);

describe('a citation in a standard style', () => {
  it.each(['gb-t-7714', 'apa', 'bibtex'] as const)('is in %s what a citation processor prints', (style) => {
    expect(PRINTED.length).toBeGreaterThan(70);
    for (const { source, ...printed } of PRINTED) {
      const { key: id, accessed, ...said } = source;
      expect(citePassage(passageOf({ id, ...said }), style, accessed)).toBe(printed[style]);
    }
  });
});

describe('a citation of a document that does not say all', () => {
  const full = {
    id: 'plan',
    title: '规划',
    publisher: '某网',
    date: '2024-01-02',
    type: null,
    url: 'https://a.cn/x',
  };
  const short = (style: CitationStyle, missing: (keyof Document)[]): string => {
    const said = { ...full, ...Object.fromEntries(missing.map((field) => [field, null])) };
    return cite(style, said).replace(full.url, 'LINK');
  };

  it.each<[CitationStyle, (keyof Document)[], string]>([
    ['gb-t-7714', ['publisher'], '规划[EB/OL]. (2024-01-02)[2026-11-24]. LINK.'],
    ['gb-t-7714', ['date'], '某网. 规划[EB/OL]. [2026-11-24]. LINK.'],
    ['gb-t-7714', ['url'], '某网. 规划[Z]. 2024.'],
    ['gb-t-7714', ['publisher', 'date', 'url'], '规划[Z].'],
    ['apa', ['publisher'], '规划. (2024, January 2). LINK'],
    ['apa', ['date'], '某网. (n.d.). 规划. Retrieved November 24, 2026, from LINK'],
    ['apa', ['url'], '某网. (2024, January 2). 规划.'],
    ['apa', ['publisher', 'date', 'url'], '规划. (n.d.).'],
    [
      'bibtex',
      ['publisher'],
      '@online{plan,\n\turldate = {2026-11-24},\n\tdate = {2024-01-02},\n\ttitle = {规划},\n\turl = {LINK},\n}',
    ],
    [
      'bibtex',
      ['date'],
      '@online{plan,\n\turldate = {2026-11-24},\n\tauthor = {{某网}},\n\ttitle = {规划},\n\turl = {LINK},\n}',
    ],
    ['bibtex', ['url'], '@misc{plan,\n\tauthor = {{某网}},\n\tdate = {2024-01-02},\n\ttitle = {规划},\n}'],
    ['bibtex', ['publisher', 'date', 'url'], '@misc{plan,\n\ttitle = {规划},\n}'],
    ['ris', ['publisher', 'date', 'url'], 'TY  - GEN\nID  - plan\nTI  - 规划\nER  - '],
    [
      'csl-json',
      ['publisher', 'date', 'url'],
      '[\n  {\n    "id": "plan",\n    "type": "document",\n    "title": "规划"\n  }\n]',
    ],
    ['markdown', ['publisher'], '[规划](LINK)，2024-01-02，2026-11-24 访问'],
    ['markdown', ['date'], '[规划](LINK)，某网，2026-11-24 访问'],
    ['markdown', ['url'], '规划，某网，2024-01-02'],
    ['markdown', ['publisher', 'date', 'url'], '规划'],
    ['plain', ['publisher'], '规划，2024-01-02，2026-11-24 访问，LINK'],
    ['plain', ['date'], '规划，某网，2026-11-24 访问，LINK'],
    ['plain', ['url'], '规划，某网，2024-01-02'],
    ['plain', ['publisher', 'date', 'url'], '规划'],
  ])('is whole in %s without %j', (style, missing, citation) => {
    expect(short(style, missing)).toBe(citation);
  });

  it.each<[string, CitationStyle, string]>([
    ['2024-05', 'gb-t-7714', '某网. 规划[EB/OL]. (2024-05)[2026-11-24]. LINK.'],
    ['2024', 'gb-t-7714', '某网. 规划[EB/OL]. (2024)[2026-11-24]. LINK.'],
    ['2024-05', 'apa', '某网. (2024, May). 规划. LINK'],
    ['2024', 'apa', '某网. (2024). 规划. LINK'],
  ])('says no more than the known part of its date: %s in %s', (date, style, citation) => {
    expect(cite(style, { ...full, date }).replace(full.url, 'LINK')).toBe(citation);
  });

  it('gives the whole of a long address', () => {
    const url = `https://a.cn/${'x'.repeat(600)}`;
    for (const style of CITATION_STYLES) expect(cite(style, { url })).toContain(url);
  });
});

describe('the title in a citation', () => {
  it.each([
    ['《规划》', '规划'],
    ['《规划》（试行）', '规划（试行）'],
    ['《规划》解读', '《规划》解读'],
    ['《甲》和《乙》', '《甲》和《乙》'],
    ['《规划...', '《规划...'],
  ])('of %s is %s', (title, shown) => {
    expect(cite('gb-t-7714', { title })).toContain(`央视网. ${shown}[EB/OL]`);
    expect(cite('plain', { title })).toContain(`${shown}，央视网`);
  });

  it.each(['什么是规划？', '发展！', 'Why?', '规划。', '规划...'])(
    'ends %s without a second stop',
    (title) => {
      expect(cite('apa', { title })).toBe(`央视网. (2023, May 30). ${title} ${LINK}`);
    },
  );

  it('keeps the capitals and the full stop of a publisher', () => {
    expect(cite('gb-t-7714', { publisher: 'Xinhua Inc.' })).toMatch(/^Xinhua Inc\. 北京/u);
    expect(cite('apa', { publisher: 'Xinhua Inc.' })).toMatch(/^Xinhua Inc\. \(2023/u);
  });

  it('begins no list in Markdown', () => {
    const titles = ['1. 规划', '- 规划', '2023-2025年', '# 规划'];
    const cited = titles.map((title) => cite('markdown', { title, url: null }));
    expect(cited.map((text) => text.split('，')[0])).toEqual([
      '1\\. 规划',
      '\\- 规划',
      '2023\\-2025年',
      '\\# 规划',
    ]);
  });
});
