import { describe, expect, it } from 'vitest';
import { contextReply } from '../../src/reply/citation-reply.js';
import { button } from '../../src/reply/reply.js';
import { slice } from '../../src/text/span.js';
import { buttonsIn, contextOf, inAllPlans, quotesIn, shownBy, textsOf } from '../commands/plan.js';
import { openHostile } from '../support/hostile.js';
import { expectWithinLimits } from '../support/limits.js';

const contexts = [inAllPlans(), contextOf(await openHostile())];
const SETTINGS = { locale: 'zh-CN', actions: [button('引用', 'cite'), null] } as const;

describe('the context of a quote', () => {
  it('is a slice of the document, with the quote alone in bold, for every passage', () => {
    for (const context of contexts)
      for (const passage of context.entries.flatMap(({ passages }) => passages)) {
        const { text } = passage.section.document;
        const reply = contextReply(context.quote(passage), SETTINGS);
        expectWithinLimits(reply);
        const [block = ''] = textsOf(reply).filter((markdown) => markdown.startsWith('> '));
        expect(text).toContain(quotesIn(reply)[0]!.text);
        const [, bold = '', ...rest] = block.replace(/\\\*/gu, '\u0000').split('**');
        expect(rest).toHaveLength(1);
        const words = bold.replace(/^> /gmu, '').replaceAll('\u0000', '\\*').replace(/\\(.)/gsu, '$1');
        expect(words).toBe(slice(text, passage.span));
      }
  });

  it('names its source and has the buttons that it is given', async () => {
    const context = inAllPlans();
    const [quote] = (await context.answer('伦理审查')).quotes;
    const reply = contextReply(quote!, SETTINGS);
    expect(shownBy(reply)).toContain('央视网 · 2023-05-30');
    expect(buttonsIn(reply)).toEqual({ 引用: 'cite' });
  });
});
