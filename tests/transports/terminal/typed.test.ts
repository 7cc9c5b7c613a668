import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../src/dispatch/load.js';
import { UsageError } from '../../../src/errors.js';
import { commandsFolder } from '../../../src/paths.js';
import { completeLine, readTyped } from '../../../src/transports/terminal/typed.js';
import { openSeeds } from '../../support/library.js';

const commands = await loadCommands(commandsFolder);
const { library } = await openSeeds();

describe('a typed line', () => {
  it.each([
    ['/safeguard', 'safeguard', {}],
    ['/task 算力', 'task', { about: '算力' }],
    ['/task 算力 page:2', 'task', { about: '算力', page: '2' }],
    ['/task page:2 算力', 'task', { about: '算力', page: '2' }],
    ['/task\u3000算力', 'task', { about: '算力' }],
    ['/task about:算力 page：2', 'task', { about: '算力', page: '2' }],
    ['/task direction:"场景 建设" 海淀区', 'task', { about: '海淀区', direction: '场景 建设' }],
    ['/ask 核心产业规模 要达到多少', 'ask', { question: '核心产业规模 要达到多少' }],
    ['/ask 比例是3:2吗', 'ask', { question: '比例是3:2吗' }],
    ['/sources 2', 'sources', { page: '2' }],
    ['/outline 主要思路', 'outline', { section: '主要思路' }],
    ['/cite 算力 style:apa', 'cite', { passage: '算力', style: 'apa' }],
    ['/ask 算力 private:是', 'ask', { question: '算力', private: '是' }],
    ['/目标 核心产业规模', 'target', { about: '核心产业规模' }],
    ['/任務 方向:場景建設 海淀區', 'task', { about: '海淀區', direction: '場景建設' }],
    ['/帮助 :x', 'help', {}],
  ])('%j runs /%s with %j', (line, command, values) => {
    expect(readTyped(line, commands)).toEqual({ command, values });
  });

  it.each([
    ['算力怎么发展', '算力怎么发展'],
    ['  算力  ', '算力'],
    ['page:2', 'page:2'],
    ['算力 <:smile:123456789012345678> https://example.org', '算力'],
  ])('%j is no command, but the words %j', (line, text) => {
    expect(readTyped(line, commands)).toEqual({ command: null, text });
  });

  it.each(['/weather', '/', '/Ask 算力', '/task算力'])(
    '%j is refused with the commands there are',
    (line) => {
      expect(() => readTyped(line, commands)).toThrow(UsageError);
      expect(() => readTyped(line, commands)).toThrow(
        `Commands: ${[...commands.keys()].map((name) => `/${name}`).join(', ')}.`,
      );
    },
  );
});

describe('completion', () => {
  const offered = async (line: string): Promise<string[]> => (await completeLine(line, commands, library))[0];

  it('offers the commands that begin with what was typed', async () => {
    expect(await offered('/')).toEqual([...commands.keys()].map((name) => `/${name} `));
    expect(await offered('/c')).toEqual(['/check ', '/cite ', '/compare ', '/context ']);
    expect(await offered('/ta')).toEqual(['/target ', '/task ']);
    expect(await offered('/x')).toEqual([]);
    expect(await offered('/目')).toEqual(['/目录 ', '/目錄 ', '/目标 ', '/目標 ']);
  });

  it('offers nothing for a question', async () => {
    expect(await offered('算力')).toEqual([]);
    expect(await offered('')).toEqual([]);
  });

  it('offers the names of the targets, and of those that fit what was typed', async () => {
    expect(await offered('/target ')).toHaveLength(9);
    expect(await offered('/target 核心')).toEqual(['/target 核心产业规模']);
  });

  it('offers the values of a named option', async () => {
    expect(await offered('/task direction:场景')).toEqual([
      '/task direction:四是加快推动人工智能场景建设，牵引创新成果落地应',
    ]);
    expect(await offered('/任务 方向:场景')).toEqual([
      '/任务 方向:四是加快推动人工智能场景建设，牵引创新成果落地应',
    ]);
    expect(await offered('/task 算力 document:')).toEqual(['/task 算力 document:beijing-ai-2023']);
  });

  it('offers nothing where an option takes any text, or a number', async () => {
    expect(await offered('/sources ')).toEqual([]);
    expect(await offered('/weather 算')).toEqual([]);
  });

  it('gives whole lines back, and what they complete', async () => {
    const line = '/target 产业';
    const [lines, completed] = await completeLine(line, commands, library);
    expect(completed).toBe(line);
    expect(lines.length).toBeGreaterThan(1);
    for (const one of lines) expect(readTyped(one, commands).command).toBe('target');
  });
});
