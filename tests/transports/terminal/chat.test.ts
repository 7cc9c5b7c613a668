import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../src/dispatch/load.js';
import { commandsFolder } from '../../../src/paths.js';
import { runChat } from '../../../src/transports/terminal/chat.js';
import { openSeeds } from '../../support/library.js';
import { terminalWith } from '../../support/terminal.js';

const { library } = await openSeeds();
const commands = await loadCommands(commandsFolder);

/** What chat shows for each line that somebody types. */
async function chat(...lines: string[]): Promise<string[]> {
  const typed = lines.map((line) => `${line}\n`).join('');
  const { terminal, output, errors } = terminalWith(library, typed, 'zh-CN');
  expect(await runChat([], terminal)).toBe(0);
  expect(errors.text).toBe('');
  return output.text.split('策源 › ').slice(1, -1);
}

describe('chat', () => {
  it('answers a question, and runs commands', async () => {
    const [answer, target, task, safeguard] = await chat(
      '核心产业规模要达到多少',
      '/target 核心产业规模',
      '/task 算力',
      '/safeguard',
    );
    expect(answer).toMatch(/\nhttps:\/\/\S+\.shtml\n/u);
    expect(target).toContain('核心产业规模 · 3000亿元 · 到 2025 年\n│ 核心产业规模达到3000亿元\n');
    expect(task).toContain('│ 新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。');
    expect(safeguard!.match(/^│ /gmu)).toHaveLength(4);
  });

  it('shows the buttons of a message by numbers, which press them', async () => {
    const [first, second, third, again] = await chat('人工智能', '1', '2', '1');
    expect(first).toContain('‹  1/3  [1] ›  [2] 上下文');
    expect(second).toContain('[1] ‹  2/3  [2] ›  [3] 引用');
    expect(third).toContain('[1] ‹  3/3  ›  [2] 上下文');
    expect(again).toBe(second);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('turns the pages of a long question', async () => {
    const question = `核心产业规模和${'人工智能的发展'.repeat(30)}`;
    const [first, second] = await chat(question, '1');
    expect(second).toContain(`💬 ${question.slice(0, 30)}`);
    expect(second).not.toBe(first);
    expect(second).toContain('[1] ‹  2/');
  });

  it('opens a section of the outline by its number, and leads back', async () => {
    const [outline, section, back] = await chat('/outline', '2', '1');
    expect(outline).toContain('[2] 二、主要思路和目标');
    expect(section).toContain('核心产业规模达到3000亿元');
    expect(section).toContain('[1] 目录');
    expect(back).toBe(outline);
  });

  it('shows the context of an answer and its citation, in the style that is chosen', async () => {
    const [answer, context, cite] = await chat('算力怎么发展', '2', '1');
    expect(answer).toContain('[2] 上下文  [3] 引用');
    expect(context).toContain('面向云端分布式训练');
    expect(context).toContain('[1] 引用');
    expect(cite).toContain('[EB/OL]');
    const [, , , bibtex] = await chat('算力怎么发展', '2', '1', '3');
    expect(cite).toContain('[3] BibTeX');
    expect(bibtex).toContain('@online{beijing-ai-2023,');
  });

  it('asks a year, which is no button', async () => {
    const [, year] = await chat('人工智能', '2025');
    expect(year).toContain('💬 2025');
  });

  it('names the commands to somebody who types another', async () => {
    const [reply, next] = await chat('/weather', '/task 算力');
    expect(reply).toContain('/weather');
    expect(reply).toContain([...commands.keys()].map((name) => `/${name}`).join(', '));
    expect(next).toContain('算力中心');
  });

  it.each(['？？？', '算'.repeat(10_000), '/task page:x', '/ask', '/target document:天气'])(
    'goes on after %.20j',
    async (line) => {
      const [reply, next] = await chat(line, '算力');
      expect(reply!.trim()).not.toBe('');
      expect(next).toContain('算力中心');
    },
  );

  it('goes on from the answer above', async () => {
    const [first, more, cited, thanks] = await chat('人工智能', '还有呢', '出处？', '谢谢');
    expect(more).toContain('2/3');
    expect(more).not.toBe(first);
    expect(cited).toContain('[EB/OL]');
    expect(thanks).toBe('');
  });

  it('goes on from the answer, also after its citation and its context', async () => {
    const [, , more, context, last] = await chat('人工智能', '出处？', '还有呢', '上下文', '还有吗');
    expect(more).toContain('‹  2/3');
    expect(context).toContain('上下文');
    expect(last).toContain('‹  3/3');
  });

  it('asks an article, whatever was asked before', async () => {
    expect((await chat('第4条'))[0]).toContain('💬 第4条');
  });

  it('says in its language that there is no such button or command', async () => {
    const [button, command] = await chat('7', '/weather');
    expect(button).toContain('没有按钮 7');
    expect(command).toContain('没有命令 /weather');
  });

  it.each(['exit', 'quit', '/exit', '退出'])('ends with %s', async (word) => {
    expect(await chat('算力', word, '人才')).toHaveLength(1);
    const { terminal, output } = terminalWith(library, `${word}\n人才\n`, 'zh-CN');
    expect(await runChat(['--raw'], terminal)).toBe(0);
    expect(output.text).toBe('');
  });

  it('opens in the language of the terminal', async () => {
    const { terminal, output } = terminalWith(library, '', 'zh-CN');
    await runChat([], terminal);
    expect(output.text).toMatch(/^直接提问，或输入命令：\/ask/u);
  });

  it('gives with --raw a citation alone, as it is to be copied', async () => {
    const { terminal, output } = terminalWith(library, '/cite 核心产业规模 style:bibtex\n', 'zh-CN');
    expect(await runChat(['--raw'], terminal)).toBe(0);
    expect(output.text).toMatch(/^@online\{beijing-ai-2023,\n[\s\S]*\n\}\n$/u);
    expect(output.text).toContain(
      '\turl = {https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml},\n',
    );
  });

  it('asks what is meant where there is no answer above', async () => {
    expect((await chat('哪一年？'))[0]).toContain('请回复那条消息，或者完整地提问');
  });

  it('shows nothing for an empty line, and ends with the input', async () => {
    expect(await chat('', '   ')).toEqual(['', '']);
    expect(await chat()).toEqual([]);
  });
});
