import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const TITLE = '岚州市渔港建设行动方案';
const RULES = '一、重点工作\n\n市渔业局应当定期发布水情。每一项工作都明确责任单位和“务实”的目标。\n';
const documentOf = (words: string): string => `---\ntitle: ${TITLE}\npublisher: 岚州在线\n---\n${words}`;
const libraryOf = (words: string) => openEntries([entryOf('harbour.txt', documentOf(words))]);

/** What stands in bold in the answer, after the status. */
const told = async (question: string, words: string): Promise<string[]> => {
  const { status, quotes } = await (await libraryOf(words)).answer(question);
  const [quote] = quotes;
  return [status, ...(quote?.highlights.map(({ start, end }) => quote.text.slice(start, end)) ?? [])];
};

const NEWS = `岚州在线消息：2024年3月5日，岚州市政府正式发布《${TITLE}》，解读如下：\n\n${RULES}`;
const SIGNED = `现将《${TITLE}》印发给你们。\n\n岚州市渔业局 岚州市财政局\n\n2024 年 3 月 5 日\n\n${RULES}`;
const HEADED = `岚州市人民政府办公厅关于印发${TITLE}的通知\n\n${RULES}`;

describe('a question who brought a document out', () => {
  it.each([
    ['哪个单位发布', NEWS, '岚州市政府'],
    ['由哪个部门印发', SIGNED, '岚州市渔业局 岚州市财政局'],
    ['这个方案是哪个机构印发的', HEADED, '岚州市人民政府办公厅'],
    ['发文机关是谁', SIGNED, '岚州市渔业局 岚州市财政局'],
    ['who issued the plan', HEADED, '岚州市人民政府办公厅'],
  ])('is told by the document itself: %s', async (question, words, body) => {
    expect(await told(question, words)).toEqual(['answered', body]);
  });

  it('is answered by no other sentence where the document does not tell', async () => {
    expect((await told('哪个单位发布', RULES))[0]).not.toBe('answered');
    expect((await told('哪个单位发布', `邻市印发《汐州市冷库办法》。\n\n${RULES}`))[0]).not.toBe('answered');
  });

  it('is another where it asks of something in the document', async () => {
    const { quotes } = await (await libraryOf(HEADED + RULES)).answer('水情由哪个单位发布');
    expect(quotes[0]?.text).toContain('定期发布水情');
  });
});

describe('a question on what day a document came out', () => {
  it.each([
    ['哪天印发的', SIGNED, '2024 年 3 月 5 日'],
    ['发布日期', NEWS, '2024年3月5日'],
    ['岚州渔港建设方案是哪天印发的', SIGNED, '2024 年 3 月 5 日'],
  ])('is told by its signature or the news of it: %s', async (question, words, day) => {
    expect(await told(question, words)).toEqual(['answered', day]);
  });
});
