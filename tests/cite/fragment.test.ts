import { describe, expect, it } from 'vitest';
import { linkTo, MAX_BUTTON_URL } from '../../src/cite/fragment.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import { slice } from '../../src/text/span.js';
import { allPlans, beijing, entryOf } from '../support/plans.js';
import { linkedPassages } from './linked.js';

const DIRECTIVE = '#:~:text=';

/** What a link's text directive names, decoded; each but the start may be missing. */
type Directive = { readonly prefix: string; readonly start: string; readonly end: string };

/** Reads `prefix-,start,end`, where only a prefix ends in a bare dash. */
function directiveOf(link: string): Directive {
  const parts = link.split(DIRECTIVE)[1]!.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  expect(parts.length).toBeOneOf([1, 2]);
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  return { prefix: decodeURIComponent(prefix), start, end };
}

/** The first place after an offset where the start stands, directly or over white space, behind the prefix. */
function firstPlace(text: string, { prefix, start }: Directive, from: number): number {
  for (let at = text.indexOf(start, from); at >= 0; at = text.indexOf(start, at + 1)) {
    if (text.slice(from, at).trimEnd().endsWith(prefix)) return at;
  }
  return -1;
}

/** Each sentence by itself, as the pages of an answer may quote it. */
function sentencePassages(): Passage[] {
  return allPlans()
    .flatMap(({ sections }) => flatten(sections))
    .flatMap((section) => section.sentences.map((span) => makePassage(section, span)));
}

/** Where a word begins or ends in the document, by the rules that browsers follow. */
function wordBoundaries({ text }: Document): Set<number> {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set([...segments].flatMap(({ index, segment }) => [index, index + segment.length]));
}

describe.each(allPlans().map((entry) => [entry.document.id, entry] as const))(
  'a link into %s',
  (_, entry) => {
    const { document, passages } = entry;
    const { text, body } = document;
    const linked = passages.map((passage) => ({
      passage,
      link: linkTo(passage)!,
      quote: slice(text, passage.span),
    }));

    it('is the address of the source with one text directive', () => {
      for (const { link } of linked) {
        expect(link.startsWith(`${document.url}${DIRECTIVE}`)).toBe(true);
        expect(link.split(':~:')).toHaveLength(2);
        expect(new URL(link).href).toBe(link);
      }
    });

    it('has no sign inside a part that means something to the directive or to Markdown', () => {
      for (const { link } of linked) {
        const parts = link.split(DIRECTIVE)[1]!.replace(/-,/u, ',').split(',');
        for (const part of parts) expect(part).toMatch(/^(?:[A-Za-z\d.]|%[\dA-F]{2})+$/u);
      }
    });

    it('names the first words of the passage and its last, each where the browser finds them first', () => {
      for (const { passage, link } of linked) {
        const directive = directiveOf(link);
        const { start, end } = directive;
        expect(firstPlace(text, directive, body.start)).toBe(passage.span.start);
        const after = passage.span.start + start.length;
        expect(end === '' ? after : text.indexOf(end, after) + end.length).toBe(passage.span.end);
      }
    });

    it('names words that stand in one paragraph, for a browser looks for no part across two', () => {
      for (const { link } of linked) {
        for (const part of Object.values(directiveOf(link))) expect(part).not.toMatch(/[\r\n]|\s{2}/u);
      }
    });

    it('begins and ends its parts where words begin and end', () => {
      const boundaries = wordBoundaries(document);
      for (const { passage, link } of linked) {
        const { start, end } = directiveOf(link);
        const { span } = passage;
        const edges = [span.start, span.start + start.length, span.end - end.length, span.end];
        expect(edges.filter((edge) => !boundaries.has(edge))).toEqual([]);
      }
    });
  },
);

describe('a link', () => {
  const plan = beijing();
  const passageOf = (words: string): Passage => {
    const section = flatten(plan.sections).find(({ span }) =>
      slice(plan.document.text, span).includes(words),
    )!;
    const start = plan.document.text.indexOf(words);
    return makePassage(section, { start, end: start + words.length });
  };

  it('names a short quote whole', () => {
    expect(directiveOf(linkTo(passageOf('建立市级工作专班，加强协调调度。'))!)).toEqual({
      prefix: '',
      start: '建立市级工作专班，加强协调调度。',
      end: '',
    });
  });

  it('names a long quote by its two ends only', () => {
    const link = linkTo(
      plan.passages.find(({ span }) => slice(plan.document.text, span).startsWith('围绕上述'))!,
    );
    expect(directiveOf(link!)).toEqual({ prefix: '', start: '围绕上述五个方面，', end: '等具体工作目标。' });
  });

  it('names what stands before, where the same words stand earlier in the text', () => {
    const { passages } = entryOf(
      'a.md',
      '---\ntitle: 规划\nurl: https://a.cn\n---\n一、总体要求\n建设平台。\n二、重点任务\n建设平台。',
    );
    const [, second] = passages.filter(({ section }) => section.path.length > 0);
    const { document, span } = {
      document: second!.section.document,
      span: second!.section.sentences.at(-1)!,
    };
    const directive = directiveOf(linkTo(makePassage(second!.section, span))!);
    expect(directive).toEqual({ prefix: '重点任务', start: '建设平台。', end: '' });
    expect(slice(document.text, span)).toBe('建设平台。');
  });

  it('stays short enough for a message, also for every single sentence', () => {
    for (const passage of sentencePassages()) expect(linkTo(passage)!.length).toBeLessThan(1200);
  });

  it('is null where the document has no address', () => {
    const { passages } = entryOf('a.md', '---\ntitle: 规划\n---\n建设公共算力中心。');
    expect(passages.map((passage) => linkTo(passage))).toEqual([null]);
  });

  it('keeps a fragment that the address has already', () => {
    const { passages } = entryOf('a.md', '---\ntitle: 规划\nurl: https://a.cn/x#p2\n---\n建设公共算力中心。');
    expect(linkTo(passages[0]!)).toMatch(/^https:\/\/a\.cn\/x#p2:~:text=%E5/u);
  });

  it('names its own words where the address names others', () => {
    for (const url of ['https://a.cn/x#:~:text=%E6%97%A7', 'https://a.cn/x']) {
      const { passages } = entryOf('a.md', `---\ntitle: 规划\nurl: ${url}\n---\n建设公共算力中心。`);
      expect(linkTo(passages[0]!)).toMatch(/^https:\/\/a\.cn\/x#:~:text=%E5[^#]*$/u);
    }
  });

  it('encodes the signs that part a directive', () => {
    const { passages } = entryOf('a.md', '---\ntitle: 规划\nurl: https://a.cn/x\n---\n发展A-B,C&D产业(一)。');
    expect(linkTo(passages[0]!)).toContain('A%2DB%2CC%26D');
    expect(linkTo(passages[0]!)).toContain('%28');
  });
});

describe.each([MAX_BUTTON_URL, 240, 160])('a link of at most %i characters', (longest) => {
  const plan = beijing();
  const { text, body } = plan.document;
  const linked = linkedPassages(plan).map((passage) => ({ passage, link: linkTo(passage, longest)! }));

  it('is no longer', () => {
    expect(linked.length).toBeGreaterThan(60);
    expect(linked.filter(({ link }) => link.length > longest)).toEqual([]);
  });

  it('has words that the browser finds first where the passage starts', () => {
    for (const { passage, link } of linked) {
      expect(firstPlace(text, directiveOf(link), body.start)).toBe(passage.span.start);
    }
  });

  it('begins and ends them where words begin and end', () => {
    const boundaries = wordBoundaries(plan.document);
    for (const { passage, link } of linked) {
      const { start, end } = directiveOf(link);
      const { span } = passage;
      const edges = [span.start, span.start + start.length, ...(end === '' ? [] : [span.end - end.length])];
      expect(edges.filter((edge) => !boundaries.has(edge))).toEqual([]);
    }
  });
});

describe('a link with less and less room', () => {
  const [passage] = entryOf(
    'a.md',
    '---\ntitle: 规划\nurl: https://a.cn\n---\n加快建设具有全球影响力的人工智能创新策源地，到二〇二五年形成新一代产业集群，支撑高质量发展。',
  ).passages;
  const bare = 'https://a.cn'.length;
  const room = (characters: number): string =>
    linkTo(passage!, bare + DIRECTIVE.length + '%E5%8A%A0'.length * characters)!;

  it('names both ends by clauses, then by words, then as many of its words as fit', () => {
    const start = '加快建设具有全球影响力的人工智能创新策源地，';
    expect(directiveOf(room(60))).toEqual({ prefix: '', start, end: '支撑高质量发展。' });
    expect(directiveOf(room(24))).toEqual({ prefix: '', start: '加快建设', end: '质量发展。' });
    expect(directiveOf(room(8))).toEqual({ prefix: '', start: '加快建设具有全球', end: '' });
    expect(directiveOf(room(5))).toEqual({ prefix: '', start: '加快建设', end: '' });
  });

  it('names nothing where no words fit, and is null where the address does not', () => {
    expect(room(3)).toBe('https://a.cn');
    expect(linkTo(passage!, bare)).toBe('https://a.cn');
    expect(linkTo(passage!, bare - 1)).toBeNull();
  });

  it('keeps what stands before, where the cut words stand earlier in the text', () => {
    const { passages } = entryOf(
      'a.md',
      '---\ntitle: 规划\nurl: https://a.cn\n---\n一、总体要求\n建设公共算力中心平台。\n二、重点任务\n建设公共算力中心集群和数据平台。',
    );
    const second = passages.at(-1)!.section;
    const link = linkTo(makePassage(second, second.sentences.at(-1)!), 102)!;
    expect(directiveOf(link)).toEqual({ prefix: '重点任务', start: '建设公共', end: '' });
  });
});

describe('the address of a document', () => {
  it('of over 800 characters makes no link, as a message has more to say', () => {
    const linkAt = (url: string) =>
      linkTo(entryOf('a.txt', `---\ntitle: 办法\nurl: ${url}\n---\n全文。`).passages[0]!);
    const base = 'https://example.org/';
    expect(linkAt(base + 'a'.repeat(800 - base.length))).toHaveLength(800);
    expect(linkAt(base + 'a'.repeat(801 - base.length))).toBeNull();
  });
});
