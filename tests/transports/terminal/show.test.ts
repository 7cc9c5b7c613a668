import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/command/command.js';
import type { RawValues } from '../../../src/command/options.js';
import {
  button,
  linkButton,
  menu,
  paragraph,
  reply,
  row,
  section,
  separator,
} from '../../../src/reply/reply.js';
import { pressable, showMarkdown, showReply, wrap } from '../../../src/transports/terminal/show.js';
import { inPlan, seedText } from '../../commands/plan.js';
import { PLAIN } from '../../support/terminal.js';

const ESCAPE = '\u001B';
const zh = inPlan();

/** What each command that needs something to run is given. */
const VALUES: Readonly<Record<string, RawValues>> = {
  ask: { question: '算力怎么发展' },
  check: { claim: '核心产业规模达到5000亿元' },
  cite: { passage: '算力', style: 'bibtex' },
  compare: { about: '核心产业规模' },
  context: { passage: '算力' },
};
const run = async (command: Command) => command.run(VALUES[command.name] ?? {}, zh);
const replies = await Promise.all([...zh.commands.values()].map(run));

describe('a reply on a terminal', () => {
  it('parts two quotes in a row by a line', () => {
    const quoted = reply([
      paragraph('> 包括：'),
      paragraph('> 一是算力'),
      paragraph('原文'),
      paragraph('> 二是数据'),
    ]);
    expect(showReply(quoted, PLAIN)).toBe('│ 包括：\n\n│ 一是算力\n原文\n│ 二是数据');
  });

  it('keeps every line of Chinese within 80 columns, but for addresses and code, which stay whole', () => {
    for (const shown of replies.map((one) => showReply(one, { ...PLAIN, hyperlinks: true }))) {
      const lines = shown.replace(/\u001B\]8;;[^\u0007]*\u0007/gu, '').split('\n');
      const isCode = (line: string): boolean => line.startsWith('\t') || line.startsWith('“');
      for (const line of lines.filter((one) => !isCode(one)))
        expect(stringWidth(line)).toBeLessThanOrEqual(80);
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

  it('begins no line that it wraps with a space', () => {
    expect(wrap('one two three', 5)).toEqual(['one', 'two', 'three']);
    expect(wrap('three two', 5)).toEqual(['three', 'two']);
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
    expect(showMarkdown(`[原文](${url})`, PLAIN)).toBe('原文 https://a.cn/x.html#:~:text=算');
    expect(showMarkdown(`[原文](${url}) · 一、目标`, PLAIN)).toBe(
      '原文 · 一、目标 https://a.cn/x.html#:~:text=算',
    );
    expect(showMarkdown(`[原文](${url})`, { ...PLAIN, columns: 24 })).toBe('原文 https://a.cn/x.html');
    expect(showMarkdown('[原文](https://a.cn/%2C%20%E7)', PLAIN)).toBe('原文 https://a.cn/%2C%20%E7');
    for (const one of replies) expect(showReply(one, PLAIN)).not.toContain('](');
  });

  it('shows escaped characters as they are', () => {
    expect(showMarkdown('2\\*3 \\[a\\]\\(b\\) \\\\ \\-\\# **\\*粗\\***', PLAIN)).toBe(
      '2*3 [a](b) \\ -# *粗*',
    );
  });

  it('leaves a block of code as it is, to be copied or piped, but for what a terminal obeys', async () => {
    const code = `@online{a,\n\ttitle = {${'很长'.repeat(60)} 100\\% **R**\\_D [a](b)},\n}`;
    expect(showMarkdown(`\`\`\`\n${code}\n\`\`\`\n**粗**`, PLAIN)).toBe(`${code}\n粗`);
    expect(showMarkdown(`\`\`\`\n> \u001B[31m\u202E\n\`\`\``, PLAIN)).toBe('> \uFFFD[31m\uFFFD');
  });

  it('gives the buttons that can be pressed, in order, without links', () => {
    const shown = reply([
      paragraph('一'),
      separator(),
      row([button('上', 'a|1'), linkButton('原文', 'https://a.cn'), button('下', 'a|2')]),
    ]);
    expect(pressable(shown).map(({ customId }) => customId)).toEqual(['a|1', 'a|2']);
    expect(showReply(shown, PLAIN)).toBe('一');
  });

  it('gives each choice of a menu a number of its own', () => {
    const choices = [
      { label: '一、背景', value: 'a@1' },
      { label: '\u3000一是', value: 'a@2' },
    ];
    expect(pressable(reply([menu('跳到', 'o|?', { choices }), row([button('下', 'o|2')])]))).toEqual([
      { label: '一、背景', customId: 'o|?', chosen: 'a@1' },
      { label: '一是', customId: 'o|?', chosen: 'a@2' },
      { label: '下', customId: 'o|2' },
    ]);
  });

  it('shows the address that a button beside a text opens', () => {
    const table = reply([section('**增长** · ≥ 10%', linkButton('原文', 'https://a.cn'))]);
    expect(showReply(table, PLAIN)).toBe('增长 · ≥ 10%\n原文 https://a.cn');
    expect(pressable(table)).toEqual([]);
  });
});
