import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/reply/answer-reply.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { inAllPlans, textsOf } from '../commands/plan.js';

describe('a list', () => {
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
    expect(shown('related').text).not.toContain(phrasesIn('zh-CN').items(answer.quotes.length));
    expect(shown('answered').text).not.toContain(phrasesIn('zh-CN').related);
    expect(shown('related').colour).not.toBe(shown('answered').colour);
  });
});
