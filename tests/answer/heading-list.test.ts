import { describe, expect, it } from 'vitest';
import { listUnderHeading } from '../../src/answer/heading-list.js';
import { slice } from '../../src/text/span.js';
import { entryOf } from '../support/plans.js';

const parsed = entryOf(
  'a.txt',
  `---
title: 江州市产业方案
---
一、智能装备产业链

（一）机器人。培育企业10家。

（二）机床。培育企业20家。

二、保障措施

（一）加强领导。明确分工。

（二）落实资金。做好安排。
`,
);

/** What opens each item under the heading that a name means. */
const under = (name: string): string[] | undefined =>
  listUnderHeading([name], parsed)?.items.map(({ whole }) => slice(parsed.document.text, whole).slice(0, 6));

describe('the list under a heading', () => {
  it('is found by a name that shares most of its pairs of characters with the heading', () => {
    expect(under('智能装备产业链')).toEqual(['（一）机器人', '（二）机床。']);
    expect(under('智能装备产业群')).toEqual(['（一）机器人', '（二）机床。']);
  });

  it('is not that of a heading with which a name shares too few', () => {
    expect(under('智能装备制造厂')).toBeUndefined();
    expect(under('装备产业基地')).toBeUndefined();
  });
});
