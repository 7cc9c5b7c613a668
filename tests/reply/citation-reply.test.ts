import { describe, expect, it } from 'vitest';
import { citationReply } from '../../src/reply/citation-reply.js';
import { button, type Reply } from '../../src/reply/reply.js';
import { slice } from '../../src/text/span.js';
import { buttonsIn, inPlan, menuIn, quotesIn, textsOf } from '../commands/plan.js';
import { expectWithinLimits } from '../support/limits.js';

const [quote] = (await inPlan().answer('算力')).quotes;
const shown = slice(quote!.text, quote!.answer);
const SETTINGS = {
  locale: 'zh-CN',
  styles: {
    customId: 'cite|?',
    choices: [
      { label: 'APA', value: 'apa' },
      { label: 'BibTeX', value: 'bibtex' },
    ],
    chosen: 'bibtex',
  },
  actions: [button('上下文', 'context')],
} as const;

/** A citation with its source in one line. */
const cited = (citation: string, source = '规划') => ({ citation, inText: null, source });

/** The block that can be copied. */
const blockOf = (reply: Reply): string => textsOf(reply).find((text) => text.startsWith('```')) ?? '';

describe('a citation', () => {
  it('stands with its quote, in a block that is copied as it is', () => {
    const reply = citationReply(quote!, cited('**某网**. 规划_稿_ [Z].\n第二行'), SETTINGS);
    expect(quotesIn(reply).map(({ text }) => text)).toEqual([shown]);
    expect(textsOf(reply)).toContain('```\n**某网**. 规划_稿_ [Z].\n第二行\n```');
  });

  it('has its words with their source in a second block to paste, and a link to the words', () => {
    const reply = citationReply(quote!, cited('规划[Z].', '规划，某网'), SETTINGS);
    expect(textsOf(reply)).toContain(`\`\`\`\n“${shown}”（规划，某网）\n\`\`\``);
    expect(quotesIn(reply)[0]!.url).toContain('#:~:text=');
  });

  it('cannot end its block', () => {
    const block = blockOf(citationReply(quote!, cited('规划``` @everyone'), SETTINGS));
    expect(block.slice(3, -3)).toMatch(/规划.+@everyone/u);
    expect(block.slice(3, -3)).not.toContain('```');
  });

  it('has the styles in a menu, with the one that is shown', () => {
    const { customId, options } = menuIn(citationReply(quote!, cited('规划'), SETTINGS));
    expect(customId).toBe('cite|?');
    expect(options).toEqual([
      { label: 'APA', value: 'apa', default: false },
      { label: 'BibTeX', value: 'bibtex', default: true },
    ]);
    expect(buttonsIn(citationReply(quote!, cited('规划'), SETTINGS))).toEqual({ 上下文: 'context' });
  });

  it('that is longer than a message is cut where that can be seen, and its quote is not', () => {
    const reply = citationReply(quote!, cited('{'.repeat(6000), '题'.repeat(6000)), SETTINGS);
    expectWithinLimits(reply);
    expect(blockOf(reply)).toMatch(/^```\n\{+…\n```$/u);
    expect(quotesIn(reply)[0]!.text).toBe(shown);
  });
});
