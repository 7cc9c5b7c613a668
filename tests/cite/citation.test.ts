import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitationStyle, citePassage } from '../../src/cite/citation.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import { beijing } from '../support/plans.js';

const TODAY = '2026-11-24';
const TITLE = '北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）';
const LINK = 'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml';
const passage = beijing().passages[0]!;

/** The first passage of the plan, in a document that says something else of itself. */
function passageOf(said: Partial<Document>): Passage {
  const { section } = passage;
  return { ...passage, section: { ...section, document: { ...section.document, ...said } } };
}

const cite = (style: CitationStyle, said: Partial<Document> = {}): string =>
  citePassage(passageOf(said), style, TODAY);

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

/** What has a meaning to one of the formats, between words. */
const HOSTILE =
  '<b> </b> <i> <span class="nocase"> </span> <sup> &amp; & && % # $ _ ^ ~ \\ \\\\ { } {{ }} \\textbf{ [ ] ]( ) ( * ** ` ' +
  '" \' “ ” ‘ ’ « » -- --- . .. ... ? ! ， ： : ; | || / @online{ https://a.cn/ 10.1234/ab Q42 \uFDD0 \uFDD1. \uFDD2 $& $1 😀 👩‍🚀 ' +
  'A GDP aI Ünïcode é 1. 2023 年 规划 北京市 and';
const hostile = fc
  .array(fc.constantFrom(...HOSTILE.split(' '), ' ', '  '), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** Reads TeX as TeX does, as far as it is written here. */
function fromTex(tex: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    less: '<',
    greater: '>',
    asciitilde: '~',
    asciicircum: '^',
  };
  return tex.replace(/\\text([a-z]+)\{\}|\\([&%$#_])|[{}]/gu, (_, name, mark) => names[name] ?? mark ?? '');
}

function isBalanced(bibtex: string): boolean {
  let depth = 0;
  for (const brace of bibtex.match(/[{}]/gu) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('any title and publisher', () => {
  const property = (style: CitationStyle, check: (citation: string, said: [string, string]) => void) =>
    fc.assert(
      fc.property(hostile, hostile, (title, publisher) => {
        check(cite(style, { title, publisher, type: null }), [title, publisher]);
      }),
    );

  it.each<CitationStyle>(['gb-t-7714', 'apa', 'plain'])('stand in %s as they are', (style) => {
    property(style, (citation, said) => {
      for (const words of [...said, LINK]) expect(citation).toContain(words);
    });
  });

  it('stand in Markdown with their marks escaped', () => {
    property('markdown', (citation, [title, publisher]) => {
      const shape =
        /^\[((?:\\.|[^\\[\]<>*_`])*)\]\(([^()\s]+)\)，((?:\\.|[^\\[\]<>*_`])*)，2023-05-30，2026-11-24 访问$/su;
      const [, ...parts] = shape.exec(citation)!;
      expect(parts.map((part) => part.replace(/\\(.)/gsu, '$1'))).toEqual([title, LINK, publisher]);
    });
  });

  it('stand in BibTeX with their marks escaped and every brace closed', () => {
    property('bibtex', (citation, [title, publisher]) => {
      expect(isBalanced(citation)).toBe(true);
      const fields = new Map([...citation.matchAll(/^\t(\w+) = \{(.*)\},$/gmu)].map(([, a, b]) => [a, b!]));
      expect(fromTex(fields.get('title')!)).toBe(title);
      expect(fromTex(fields.get('author')!)).toBe(publisher);
      expect(fields.get('url')).toBe(LINK);
    });
  });

  it('stay in one line', () => {
    const said = { title: `${'很长的规划'.repeat(60)}\u2028第二行`, publisher: '甲\n乙' };
    for (const style of ['gb-t-7714', 'apa', 'plain', 'markdown'] as const) {
      const citation = cite(style, said);
      expect(citation).not.toMatch(/[\n\u2028]/u);
      expect(citation).toContain(`${'很长的规划'.repeat(60)} 第二行`);
      expect(citation).toContain('甲 乙');
    }
  });

  it('stand in RIS in one field each, whatever looks like a field or an end', () => {
    property('ris', (citation, said) => {
      const fields = citation.split('\n').map((line) => /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line)!.slice(1));
      expect(fields.map(([tag]) => tag).join(' ')).toBe('TY ID TI AU PY DA UR Y2 ER');
      expect([fields[2]![1], fields[3]![1]]).toEqual(said);
    });
    expect(cite('ris', { title: '甲\nER  - \nTY  - BOOK' }).split('\n')).toHaveLength(10);
  });

  it('stand in CSL-JSON as they are', () => {
    property('csl-json', (citation, [title, publisher]) => {
      expect(JSON.parse(citation)).toMatchObject([{ title, author: [{ literal: publisher }], URL: LINK }]);
    });
  });
});

describe('the key of a BibTeX entry', () => {
  const keyOf = (id: string): string => /^@\w+\{(.*),$/mu.exec(cite('bibtex', { id }))![1]!;

  it('is the name of the file', () => {
    expect(keyOf('beijing-ai-2023')).toBe('beijing-ai-2023');
  });

  it('is ASCII and its own also for a name that is not', () => {
    const keys = ['北京2023', '上海2023', '2023', 'a, b{', '规划'].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^plan(?:-[a-z\d]+)*-[\da-f]{8}$/u);
    expect(keyOf('北京2023')).toBe(keys[0]);
  });
});

describe('a citation with marks in its address', () => {
  it('percent-encodes braces', () => {
    for (const style of CITATION_STYLES) {
      expect(cite(style, { url: 'https://a.cn/x?q={' })).toContain('https://a.cn/x?q=%7B');
    }
  });

  it('ends no link in Markdown at a bracket of the address', () => {
    expect(cite('markdown', { url: 'https://a.cn/x(1)' })).toContain('](https://a.cn/x%281%29)');
  });
});
