import { describe, expect, it } from 'vitest';
import { findTerm } from '../../src/answer/validity.js';
import { readQuestion } from '../../src/question/question.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { slice } from '../../src/text/span.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { words } = await openSeeds();
const none = indexGlossary([]);

/** The words that tell until when a document with this text is valid. */
function termOf(question: string, text: string, title = '若干措施'): string | null {
  const parsed = entryOf('a.txt', `---\ntitle: ${title}\n---\n${text}`);
  const found = findTerm(readQuestion(question, words, none), parsed);
  return found && slice(parsed.document.text, found.marked);
}

describe('until when a document is valid', () => {
  it.each([
    ['措施有效期到什么时候', '一、支持创业\n给予补贴。\n二、附则\n本措施有效期3年。', '3年'],
    [
      '措施什么时候到期',
      '给予补贴。\n本措施自 2026 年 3 月起施行，有效期至 2028 年 12 月 31日。',
      '2028 年 12 月 31日',
    ],
    ['这份措施管多久', '给予补贴。\n本措施有效期2年。', '2年'],
    ['这份措施什么时候到期', '给予补贴。\n本措施有效期至2027年12月31日。', '2027年12月31日'],
  ])('is told by its last words too: %s', (question, text, term) => {
    expect(termOf(question, text)).toBe(term);
  });

  it('is told from when in years of the Republic too', () => {
    const day = '中華民國一百十二年三月一日';
    expect(termOf('辦法從何時施行', `第十條 本辦法自${day}施行。`, '漁港補助辦法')).toBe(day);
    expect(termOf('辦法從何時施行', '第十條 本辦法自發布日施行。', '漁港補助辦法')).toBe('發布日');
  });

  it('is not told of something in it', () => {
    expect(
      termOf('消费券有效期到什么时候', '一、支持创业\n发放消费券。\n二、附则\n本措施有效期3年。'),
    ).toBeNull();
  });

  it('is not told where it only names other times', () => {
    expect(termOf('措施有效期到什么时候', '2027年建成平台。')).toBeNull();
    expect(termOf('措施有效期到什么时候', '衔接《海洋规划（2021—2025年）》。')).toBeNull();
  });
});

describe('from when a document holds', () => {
  it.each([
    ['措施什么时候开始施行', '2024年5月1日通过。\n本措施自2024年7月1日起施行。', '2024年7月1日'],
    ['措施从哪天起执行', '本措施自公布之日起执行，有效期3年。', '公布之日'],
    ['措施的施行日期', '本措施自2024年7月1日起正式施行。', '2024年7月1日'],
  ])('is told by its last words: %s', (question, text, term) => {
    expect(termOf(question, text)).toBe(term);
  });

  it('is not told of something in it', () => {
    expect(termOf('消费券什么时候开始实施', '发放消费券。\n本措施自2024年7月1日起施行。')).toBeNull();
  });
});
