import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../bench/train/cross-validate.js';
import type { Example } from '../../../bench/train/examples.js';

const all = () => true;

/** A question whose right run is marked by one feature. */
const marked = (group: string, mark: number, features: number, isQuotable = true): Example => ({
  group,
  features: Float64Array.from({ length: 2 * features }, (_, at) => Number(at === features + mark)),
  right: Uint8Array.of(0, 1),
  inDocument: Uint8Array.of(0, 1),
  isQuotable,
});
const groups = Array.from({ length: 20 }, (_, at) => `document-${at}`);

describe('weights', () => {
  it('are good on questions that they were not trained on where all questions are alike', () => {
    const examples = groups.map((group) => marked(group, 0, 2));
    expect(crossValidate([examples], 2, all)).toEqual([{ brief: 100, document: 100 }]);
  });

  it('learn nothing of a question from itself, nor from another of its group', () => {
    const examples = groups.flatMap((group, at) => [
      marked(group, at, groups.length),
      marked(group, at, groups.length),
    ]);
    expect(crossValidate([examples], groups.length, all)).toEqual([{ brief: 0, document: 0 }]);
  });

  it('learn from the questions of all sets, and are judged by each', () => {
    const taught = groups.map((group) => marked(group, 0, 2));
    const few = [marked('alone', 0, 2)];
    expect(crossValidate([few], 2, all)).toEqual([{ brief: 0, document: 0 }]);
    expect(crossValidate([taught, few], 2, all)).toEqual([
      { brief: 100, document: 100 },
      { brief: 100, document: 100 },
    ]);
  });

  it('cannot use a feature that is taken away', () => {
    const examples = groups.map((group) => marked(group, 0, 2));
    expect(crossValidate([examples], 2, (feature) => feature !== 0)).toEqual([{ brief: 0, document: 0 }]);
  });
});

describe('the quality', () => {
  it('counts quotes only where an answer can be quoted, and documents always', () => {
    const quotable = groups.map((group) => marked(group, 0, 1));
    const wrong = groups.map((group) => ({ ...marked(group, 0, 1, false), right: Uint8Array.of(1, 0) }));
    const [quality] = crossValidate([[...quotable, ...quotable, ...wrong]], 1, all);
    expect(quality).toEqual({ brief: 100, document: 100 });
  });

  it('counts a question for which nothing was found as wrong', () => {
    const nothing: Example = {
      group: 'nothing',
      features: new Float64Array(),
      right: new Uint8Array(),
      inDocument: new Uint8Array(),
      isQuotable: true,
    };
    const found = groups.slice(0, 19).map((group) => marked(group, 0, 1));
    expect(crossValidate([[...found, nothing]], 1, all)).toEqual([{ brief: 95, document: 95 }]);
  });

  it('is the same each time', () => {
    const examples = groups.map((group, at) => marked(group, at % 3, 3));
    expect(crossValidate([examples], 3, all)).toEqual(crossValidate([examples], 3, all));
  });
});
