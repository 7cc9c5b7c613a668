import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedsFolder } from '../../src/paths.js';
import { openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const files = readdirSync(seedsFolder).filter((file) => /\.(?:txt|md)$/u.test(file));
const seeds = files.map((file) => [file, readFileSync(join(seedsFolder, file), 'utf8')] as const);

/** The document that a file in seeds/ became. */
const entryOf = (file: string) =>
  library.entries.find(({ document }) => document.id === basename(file, extname(file)))!;

describe('every seed', () => {
  it('is a document under the name of its file', () => {
    expect(library.entries.map(({ document }) => document.id)).toEqual(
      files.map((file) => basename(file, extname(file))),
    );
  });

  it.each(seeds)('%s is kept as it is on the disk', (file, text) => {
    expect(entryOf(file).document.text).toBe(text);
    expect(entryOf(file).document.title).not.toBe('');
  });

  it.each(seeds)('%s is quoted word for word, passage by passage', (file, text) => {
    const { document, passages } = entryOf(file);
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      const { start, end } = passage.span;
      expect(passage.id).toBe(`${document.id}@${start}-${end}`);
      expect(library.quote(passage).text).toBe(text.slice(start, end));
      expect(start).toBeGreaterThanOrEqual(document.body.start);
      expect(end).toBeLessThanOrEqual(document.body.end);
    }
  });

  it.each(seeds)('%s answers with slices of itself when it is asked its own passages', async (file, text) => {
    const { document, passages } = entryOf(file);
    for (const { span } of passages) {
      const question = text.slice(span.start, Math.min(span.end, span.start + 60));
      const { announcement, quotes, status } = await library.answer(question, { document });
      expect(status).toBe('answered');
      for (const quote of quotes) {
        expect(text.slice(quote.passage.span.start, quote.passage.span.end)).toBe(quote.text);
      }
      expect(
        [...(announcement ? [announcement] : []), ...quotes].some(
          ({ passage }) => passage.span.start < span.end && span.start < passage.span.end,
        ),
      ).toBe(true);
    }
  });

  it.each(seeds)('%s agrees with the counts that it states', (file) => {
    expect(entryOf(file).outline().warnings).toEqual([]);
  });
});
