import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/cite/fragment.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import { slice } from '../../src/text/span.js';
import { allPlans, beijing, entryOf } from '../support/plans.js';

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
    expect(passages.map(linkTo)).toEqual([null]);
  });

  it('keeps a fragment that the address has already', () => {
    const { passages } = entryOf('a.md', '---\ntitle: 规划\nurl: https://a.cn/x#p2\n---\n建设公共算力中心。');
    expect(linkTo(passages[0]!)).toMatch(/^https:\/\/a\.cn\/x#p2:~:text=%E5/u);
  });

  it('encodes the signs that part a directive', () => {
    const { passages } = entryOf('a.md', '---\ntitle: 规划\nurl: https://a.cn/x\n---\n发展A-B,C&D产业(一)。');
    expect(linkTo(passages[0]!)).toContain('A%2DB%2CC%26D');
    expect(linkTo(passages[0]!)).toContain('%28');
  });
});
