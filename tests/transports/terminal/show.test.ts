import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../src/dispatch/load.js';
import { commandsFolder } from '../../../src/paths.js';
import { button, linkButton, paragraph, reply, row, separator } from '../../../src/reply/reply.js';
import { showMarkdown } from '../../../src/transports/terminal/markdown.js';
import { pressable, showReply } from '../../../src/transports/terminal/show.js';
import { inPlan, seedText } from '../../commands/plan.js';
import { PLAIN } from '../../support/terminal.js';

const ESCAPE = '\u001B';
const commands = [...(await loadCommands(commandsFolder)).values()];
const valuesOf = (name: string) => (name === 'ask' ? { question: '算力怎么发展' } : {});
const replies = commands.map((command) => command.run(valuesOf(command.name), inPlan()));

describe('a reply on a terminal', () => {
  it('keeps every line of Chinese within 80 columns, but for addresses, which stay whole', () => {
    for (const shown of replies.map((one) => showReply(one, { ...PLAIN, hyperlinks: true }))) {
      const lines = shown.replace(/\u001B\]8;;[^\u0007]*\u0007/gu, '').split('\n');
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('keeps every quote within 80 columns on a terminal without links', () => {
    for (const shown of replies.map((one) => showReply(one, PLAIN))) {
      const quotes = shown.split('\n').filter((line) => line.startsWith('│ '));
      for (const line of quotes) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
    const long = showMarkdown(`> ${'a'.repeat(200)}`, PLAIN).split('\n');
    for (const line of long) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('loses no character of a quote when it wraps', () => {
    const text = seedText.slice(1043, 1228);
    const shown = showMarkdown(`> ${text}`, { ...PLAIN, columns: 31 });
    expect(
      shown
        .split('\n')
        .map((line) => line.replace(/^│ /u, ''))
        .join(''),
    ).toBe(text);
  });

  it('has no escape codes where colour and links are off', () => {
    for (const one of replies) expect(showReply(one, PLAIN)).not.toContain(ESCAPE);
  });

  it('has colour where it is on, around the words of the question', () => {
    const shown = showMarkdown('> 公共**算力**中心', { ...PLAIN, colour: true });
    expect(shown).toContain(`${ESCAPE}[1m算力${ESCAPE}[22m`);
  });

  it('links the words where the terminal knows links, and prints the address where it does not', () => {
    const url = 'https://a.cn/x.html#:~:text=%E7%AE%97';
    const link = `${ESCAPE}]8;;${url}\u0007原文${ESCAPE}]8;;\u0007`;
    expect(showMarkdown(`[原文](${url})`, { ...PLAIN, hyperlinks: true })).toBe(link);
    expect(showMarkdown(`[原文](${url})`, PLAIN)).toBe(`原文 ${url}`);
    for (const one of replies) expect(showReply(one, PLAIN)).not.toContain('](');
  });

  it('shows escaped characters as they are', () => {
    expect(showMarkdown('2\\*3 \\[a\\]\\(b\\) \\\\ \\-\\# **\\*粗\\***', PLAIN)).toBe(
      '2*3 [a](b) \\ -# *粗*',
    );
  });

  it('gives the buttons that can be pressed, in order, without links', () => {
    const shown = reply([
      paragraph('一'),
      separator(),
      row([button('上', 'a|1'), linkButton('原文', 'https://a.cn'), button('下', 'a|2')]),
    ]);
    expect(pressable(shown).map(({ custom_id }) => custom_id)).toEqual(['a|1', 'a|2']);
    expect(showReply(shown, PLAIN)).toBe('一');
  });
});
