import { describe, expect, it } from 'vitest';
import { recombine } from '../../../bench/scale/recombine.js';
import { slice } from '../../../src/text/span.js';
import { allPlans } from '../../support/plans.js';

const sources = allPlans();
const texts = ({ document, passages }: (typeof sources)[number]): string[] =>
  passages.map(({ span }) => slice(document.text, span));

describe('documents made of the sentences of others', () => {
  const made = recombine(sources, 500);

  it('have as many passages as are wanted, about ten each', () => {
    const passages = made.reduce((sum, entry) => sum + entry.passages.length, 0);
    const last = made.at(-1)!.passages.length;
    expect(passages).toBeGreaterThanOrEqual(500);
    expect(passages - last).toBeLessThan(500);
    expect(passages / made.length).toBeGreaterThan(7);
    expect(passages / made.length).toBeLessThan(16);
  });

  it('hold no sentence of their own, and each a title', () => {
    const originals = sources.map(({ document }) => document.text).join('\n');
    for (const { document, sections } of made.slice(0, 10)) {
      expect(originals).toContain(document.title);
      for (const { sentences } of sections)
        for (const sentence of sentences) expect(originals).toContain(slice(document.text, sentence));
    }
  });

  it('are the same each time, and the first of a larger corpus', () => {
    expect(recombine(sources, 500).flatMap(texts)).toEqual(made.flatMap(texts));
    expect(recombine(sources, 700).slice(0, made.length).flatMap(texts)).toEqual(made.flatMap(texts));
  });
});
