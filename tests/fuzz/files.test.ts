import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Glossary, parseGlossary } from '../../src/corpus/glossary.js';
import { flatten } from '../../src/corpus/sections.js';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document } from '../../src/corpus/types.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { slice } from '../../src/text/span.js';
import { planText } from '../support/any-text.js';
import { anyWords } from './inputs.js';

/** A line that says something of a document, in either form, well or not. */
const field = fc
  .tuple(
    fc.constantFrom('title', 'url', 'publisher', 'date', '标题', '链接', '总结', '关键词', 'body', ''),
    fc.constantFrom(': ', ':', '：', ': |\n  ', ': [', ': &a ', ': *a '),
    fc.oneof(anyWords, fc.constantFrom('2024-05-01', 'https://a.cn/', '"', '\\')),
  )
  .map((parts) => parts.join(''));

const fields = fc.array(field, { maxLength: 6 }).map((lines) => lines.join('\n'));

/** Seed files in all forms, whole or not. */
const seed = fc.oneof(
  planText.map((text) => `---\ntitle: 规划\n---\n${text}`),
  planText.map((text) => `标题: 规划\n总结: ${text}`),
  fc.tuple(fields, planText).map(([head, text]) => `---\n${head}\n---\n${text}`),
  fc.tuple(fields, planText).map(([head, text]) => `${head}\n${text}`),
);

const bytes = fc.oneof(
  { arbitrary: seed.map((text) => new TextEncoder().encode(text)), weight: 9 },
  { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 1 },
);

const name = fc.constantFrom('a.md', 'a.txt', '规划|*?\\.md');

/** Expects that all that is read of a document stands in its text. */
function expectVerbatim(document: Document): void {
  const { passages, sections, outline } = readCorpus({ documents: [document], glossary: [] }).entries[0]!;
  const { targets, tasks, safeguards } = outline();
  for (const { span } of [...passages, ...targets, ...tasks, ...safeguards]) {
    expect(span.start).toBeGreaterThanOrEqual(document.body.start);
    expect(span.end).toBeLessThanOrEqual(document.body.end);
    expect(slice(document.text, span).trim()).not.toBe('');
  }
  for (const heading of flatten(sections).flatMap(({ path }) => path))
    expect(document.text).toContain(heading);
}

describe('whatever a seed file holds', () => {
  it('it is refused by its name, or all that is read of it stands in it word for word', () => {
    fc.assert(
      fc.property(name, bytes, (file, content) => {
        const read = readSeed(file, content);
        if (!Array.isArray(read)) return expectVerbatim(read);
        expect(read.length).toBeGreaterThan(0);
        for (const problem of read) expect(problem).toMatchObject({ file, reason: expect.any(String) });
      }),
    );
  });
});

/** Expects that each word finds the others of its line. */
function expectFound(glossary: Glossary): void {
  const synonyms = indexGlossary(glossary);
  for (const word of glossary.flat()) {
    const others = glossary.findLast((words) => words.includes(word))!.filter((other) => other !== word);
    expect(synonyms.of(word)).toEqual(expect.arrayContaining(others));
  }
}

describe('whatever a glossary holds', () => {
  const word = fc.oneof(anyWords, fc.constantFrom('&a', '*a', '<<', '!!js', '- ', '{', '}', '=AI', '#'));
  const concept = fc.array(word, { maxLength: 5 }).map((words) => `- [${words.join(', ')}]`);
  const yaml = fc.oneof(
    fc.array(concept, { maxLength: 6 }).map((lines) => lines.join('\n')),
    fc.array(word, { maxLength: 12 }).map((lines) => lines.join('\n')),
    fc.json(),
  );

  it('it is refused with a reason, or each of its words finds the others of its line', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const read = parseGlossary(text);
        if (!('problems' in read)) return expectFound(read.glossary);
        for (const { reason } of read.problems) expect(reason).not.toBe('');
      }),
    );
  });
});
