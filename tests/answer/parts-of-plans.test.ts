import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/reply/answer-reply.js';
import { partsOf as partsIn, textsOf } from '../../src/reply/reply.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const planOf = (place: string, thing: string, berths: number, tasks: readonly string[]): string => `---
title: ${place}市${thing}建设行动方案（2025—2027年）
publisher: ${place}市人民政府
date: 2025-03-01
---
一、主要目标

到2025年，建成${thing}泊位${berths}个。到2027年，建成${thing}泊位${berths * 3}个。

二、主要任务

${tasks.map((task, at) => `${at + 1}.${task}。完善${thing}的${task}工作体系，按季度公布进展。`).join('\n\n')}

三、保障措施

（一）加强组织领导。${place}市渔业局牵头，建立协调机制。

（二）强化资金保障。安排${thing}建设专项资金。
`;
const LANZHOU = planOf('惠州', '渔港', 40, ['疏浚航道', '改造码头', '培训船员', '修建冰库']);
const XIZHOU = planOf('梅州', '冷库', 70, ['扩建库房', '更新机组', '监测温度', '清运废料', '登记货主']);
const both = await openEntries([entryOf('lanzhou.txt', LANZHOU), entryOf('xizhou.txt', XIZHOU)]);
const one = await openEntries([entryOf('lanzhou.txt', LANZHOU)]);

const shown = async (question: string, library = both) => {
  const answer = await library.answer(question);
  const parts = answer.quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end));
  const documents = answer.quotes.map(({ passage }) => passage.section.document.id);
  return { ...answer, words: parts.join('\n'), documents };
};
const replyTo = async (question: string, library = both): Promise<string> => {
  const answer = await library.answer(question);
  const settings = { locale: 'zh-CN', page: 1, turn: null, actions: [] } as const;
  return textsOf(partsIn(answerReply(answer, settings))).join('\n');
};

describe('a part of several plans that a question compares', () => {
  it.each([
    ['惠州和梅州的任务有什么不同', 9],
    ['比较梅州与惠州的保障措施', 4],
    ['惠州和梅州的目标分别是什么', 4],
  ])('is listed for each: %s', async (question, count) => {
    const { kind, quotes, documents } = await shown(question);
    expect([kind, quotes.length]).toEqual(['list', count]);
    expect(new Set(documents)).toEqual(new Set(['lanzhou', 'xizhou']));
  });

  it('stands under the name of its plan', async () => {
    const reply = await replyTo('惠州和梅州的任务有什么不同');
    expect(reply).toMatch(/惠州市渔港[^\n]*\*\*[\s\S]*疏浚航道[\s\S]*梅州市冷库[^\n]*\*\*[\s\S]*扩建库房/u);
  });
});

describe('a question that names the place of a plan', () => {
  it('is never told that no document mentions it', async () => {
    expect(await shown('惠州和梅州的灯塔亮度有什么不同')).toMatchObject({
      status: 'related',
      unmentioned: ['灯塔'],
    });
  });
});

describe('a part of a plan that several have', () => {
  it.each(['保障措施有哪些', '有多少项任务'])(
    'stands under the name of one, and tells of the others: %s',
    async (question) => {
      const reply = await replyTo(question);
      expect(reply).toMatch(/^[^\n]*(?:\n)?[^\n]*市(?:渔港|冷库)建设行动方案/u);
      expect(reply).toMatch(/另有 1 份文件[^\n]*\n[^\n]*(?:渔港|冷库)建设行动方案/u);
    },
  );

  it('is told alone where the question names its plan, and where only one plan is there', async () => {
    expect(await replyTo('惠州的保障措施有哪些')).not.toContain('另有');
    expect(await replyTo('保障措施有哪些', one)).not.toContain('另有');
  });
});

describe('a part of a plan of which there are several editions', () => {
  const editions = [2020, 2025].map((year) =>
    entryOf(
      `fish-${year}.txt`,
      LANZHOU.replace('2025—2027年', `${year}—${year + 2}年`).replace('疏浚航道', `疏浚航道${year}里`),
    ),
  );

  it('stands under the name of one, and tells of the others, also where the question names them all', async () => {
    const library = await openEntries(editions);
    const reply = await replyTo('惠州渔港建设行动方案的任务有哪些', library);
    expect(reply).toMatch(/^### 惠州市渔港建设行动方案/mu);
    expect(reply).toMatch(/另有 1 份文件[^\n]*\n[^\n]*渔港建设行动方案/u);
  });
});

describe('two questions in one', () => {
  it.each([
    ['任务有哪些？有几项保障措施？', 6],
    ['2027年泊位多少个，任务有哪些', 5],
  ])('are both answered, also by a long list: %s', async (question, count) => {
    const { quotes, parts } = await shown(question, one);
    expect(parts.map(({ isAnswered }) => isAnswered)).toEqual([true, true]);
    expect(quotes).toHaveLength(count);
  });

  it('are answered each for its own year', async () => {
    const { words } = await shown('2025年泊位多少个，2027年泊位多少个', one);
    expect(words).toMatch(/40个[\s\S]*120个/u);
  });

  it('are answered by the same plan, where the second names a part alone', async () => {
    const { documents } = await shown('梅州2027年冷库泊位多少个，任务有哪些');
    expect(new Set(documents)).toEqual(new Set(['xizhou']));
  });
});
