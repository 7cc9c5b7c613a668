import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { answerReply } from '../../src/reply/answer-reply.js';
import { listTitle } from '../../src/reply/list-title.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { inAllPlans, textsOf } from '../commands/plan.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

describe('a list', () => {
  it('of one item is shown as a quote, with one link to it', async () => {
    const rules =
      '---\ntitle: 澄海渡口条例\ntype: law\nurl: https://example.org/rules\n---\n第一条　渡口归渡口所管理。\n第二条　渡船每年检验一次。\n';
    const library = await openEntries([entryOf('rules.txt', rules)]);
    const answer: Answer = { ...(await library.answer('第二条')), kind: 'list' };
    expect(answer.quotes).toHaveLength(1);
    const shown = textsOf(answerReply(answer, { locale: 'zh-CN', page: 1, turn: null, actions: [] })).join(
      '\n',
    );
    expect(shown).toContain(phrasesIn('zh-CN').answered);
    expect(shown).not.toContain(listTitle('in order', 1, 'zh-CN'));
    expect(shown.match(/https:/gu)).toHaveLength(1);
  });

  it('says first that it is only the nearest where it does not answer', async () => {
    const answer = await inAllPlans().answer('北京有哪些重点任务');
    expect([answer.status, answer.kind]).toEqual(['answered', 'list']);
    const shown = (status: 'answered' | 'related') => {
      const settings = { locale: 'zh-CN', page: 1, turn: null, actions: [] } as const;
      const reply = answerReply({ ...answer, status }, settings);
      const [container] = reply.components as { accent_color: number }[];
      return { text: textsOf(reply).join('\n'), colour: container!.accent_color };
    };
    const first = shown('related')
      .text.split('\n')
      .find((line) => line !== '' && !line.startsWith('-#'));
    expect(first).toBe(phrasesIn('zh-CN').related);
    expect(shown('related').text).not.toContain(listTitle('in order', answer.quotes.length, 'zh-CN'));
    expect(shown('answered').text).not.toContain(phrasesIn('zh-CN').related);
    expect(shown('related').colour).not.toBe(shown('answered').colour);
  });

  it('says in every language whose count it is', async () => {
    const plan = `---
title: 澄海市渡口整治方案
---
一、主要任务
（一）清理航道。拆除旧网。
（二）修缮渡口。加固护栏。
（三）培训船工。每季一次。
`;
    const library = await openEntries([entryOf('ferries.md', plan)]);
    const counted = await library.answer('有多少项任务');
    const named = await library.answer('有哪些任务');
    expect([counted.listed, named.listed]).toEqual(['counted', 'in order']);
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const [said, other] = [counted, named].map((answer) =>
        textsOf(answerReply(answer, { locale, page: 1, turn: null, actions: [] }))
          .join('\n')
          .replaceAll('\\', ''),
      );
      expect(said).toContain(listTitle('counted', 3, locale));
      expect(other).not.toContain(listTitle('counted', 3, locale));
    }
  });
});
