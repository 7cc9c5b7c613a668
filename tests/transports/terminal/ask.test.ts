import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { runAsk } from '../../../src/transports/terminal/ask.js';
import { runSeeds } from '../../../src/transports/terminal/seeds.js';
import { openAllPlans, openSeeds } from '../../support/library.js';
import { folderWith } from '../../support/temp-folder.js';
import { terminalWith } from '../../support/terminal.js';

const { library } = await openSeeds();

/** Runs `ask` with arguments, and what is piped into it. */
async function ask(args: readonly string[], typed = '', language = 'en') {
  const { terminal, output, errors } = terminalWith(library, typed, language);
  const status = await runAsk(args, terminal);
  return { status, output: output.text, errors: errors.text };
}

describe('ask', () => {
  it('takes the question from all its arguments', async () => {
    const { status, output } = await ask(['--json', '核心产业规模', '要达到多少']);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ question: '核心产业规模 要达到多少', status: 'answered' });
    expect(output.split('\n')).toHaveLength(2);
  });

  it('shows as many quotes as --limit says, and one without it', async () => {
    const quotes = (output: string) => output.match(/#:~:text=/gu)?.length;
    expect(quotes((await ask(['人工智能'])).output)).toBe(1);
    expect(quotes((await ask(['--limit', '5', '人工智能'])).output)).toBe(5);
    const { output } = await ask(['--limit', '2', '--json', '人工智能']);
    expect(JSON.parse(output).quotes).toHaveLength(2);
  });

  it('replies in Chinese to a Chinese question, and in the language of the terminal otherwise', async () => {
    expect((await ask(['东京的房价'])).output).toContain('文件');
    expect((await ask(['pizza recipe'], '', 'zh_TW.UTF-8')).output).toContain('文件');
    expect((await ask(['pizza recipe'])).output).toContain('The documents do not');
  });

  it('ends with status 2 after a batch with a line that it could not use', async () => {
    const good = '{"id":1,"question":"算力"}\n';
    expect(await ask(['--batch'], good)).toMatchObject({ status: 0, errors: '' });
    const mixed = await ask(['--batch', '--limit', '1'], `${good}oops\n${good}`);
    expect(mixed.status).toBe(2);
    expect(mixed.errors).toMatch(/^line 2: /u);
    const records = mixed.output
      .trim()
      .split('\n')
      .map((record) => JSON.parse(record));
    expect(records.map(({ id, quotes }) => [id, quotes.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it.each([
    [[], 'There is no question.'],
    [[''], 'There is no question.'],
    [['--batch', '算力'], 'standard input'],
    [['--limit', '0', '算力'], '--limit takes a whole number from 1 to 100'],
    [['--limit', '101', '算力'], '--limit takes'],
    [['--limit', '2.5', '算力'], '--limit takes'],
    [['--limit', '多', '算力'], '--limit takes'],
    [['--format', 'pdf', '算力'], '--format takes md, html or json'],
    [['--batch', '--format', 'xyz'], '--format takes md, html or json'],
    [['--batch', '--format', 'md'], '--batch writes JSON: leave --format md out'],
    [['--json', '--format', 'md', '算力'], '--json writes JSON: leave --format md out'],
    [['--colour', '算力'], '--colour'],
    [['--seeds'], '--seeds'],
  ])('refuses %j and shows how it is used', async (args, reason) => {
    const attempt = ask(args);
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(reason);
    await expect(attempt).rejects.toThrow('Usage: npm run -s ask');
  });

  it('shows how it is used', async () => {
    expect(await ask(['--help'])).toMatchObject({ status: 0, output: expect.stringMatching(/^Usage: /u) });
  });
});

describe('ask with --format', () => {
  const question = '核心产业规模要达到多少';
  const quoted = /核心产业规模达到\**3000亿元/u;

  it('prints whose words answer, the words, and the source in one line after them', async () => {
    const [whose, first = '', ...rest] = (await ask([question])).output.trimEnd().split('\n');
    expect(whose).toBe('解读写道：');
    const source = rest.findIndex((line) => line.includes('央视网'));
    expect(first).toMatch(/^│ 围绕上述五个方面/u);
    expect(rest[source]).toContain('实施方案（2023-2025年）》');
    expect((await ask(['pizza recipe'])).output).toMatch(/^The documents do not/u);
  });

  it('writes Markdown: a block quote, and its source as a link', async () => {
    const { output } = await ask(['--format', 'md', question]);
    expect(output).toMatch(/^解读写道：\n\n> /u);
    expect(output.replaceAll('\\', '')).toMatch(quoted);
    expect(output).toMatch(/\n\n— \[.*\]\(https:\/\/news\.cctv\.com\/\S+#:~:text=\S+\) · 二、/u);
  });

  it('writes a page of its own, in which what is typed stays text', async () => {
    const { output } = await ask(['--format', 'html', `${question}<script>alert(1)</script>`]);
    expect(output).toMatch(/^<!doctype html>/u);
    expect(output).toContain('最接近的一段，不是答案：</p>');
    expect(output).not.toContain('<script');
    expect(output).not.toMatch(/\s(?:src|href)="(?!https:\/\/news\.cctv\.com)/u);
  });

  it('marks what was asked for, but not in what is no answer', async () => {
    const marksIn = async (format: string, asked: string) =>
      (await ask(['--format', format, asked])).output.match(/<mark>.*<\/mark>|(?<=^> .*)\*\*.*\*\*/gmu);
    for (const format of ['html', 'md']) {
      expect((await marksIn(format, question))?.join()).toContain('3000亿元');
      expect(await marksIn(format, '上海的核心产业规模是多少')).toBeNull();
    }
  });

  it('says which of two questions nothing answers', async () => {
    const { output } = await ask([`${question}？轨道交通里程是多少？`]);
    expect(output).toMatch(/^解读写道：\n.*没有回答：轨道交通里程是多少？$/mu);
    expect(output).toContain('3000亿元');
  });

  it.each(['text', 'md', 'html'])('names the documents that give another figure, as %s', async (format) => {
    const { library: plans } = await openAllPlans();
    const { terminal, output } = terminalWith(plans, '', 'en');
    const flags = format === 'text' ? [] : ['--format', format];
    await runAsk([...flags, '人工智能核心产业规模目标是多少'], terminal);
    expect(output.text).toMatch(/3000亿元[\s\S]*另有 1 份文件给出不同数字：[\s\S]*1500亿元 · /u);
    expect(output.text).not.toContain('-#');
  });

  it('says in plain words whose words answer, or that nothing does', async () => {
    const { output } = await ask(['--format', 'html', '东京的_房价_']);
    expect((await ask(['--format', 'html', question])).output).toContain('<p>解读写道：</p>');
    expect((await ask(['--format', 'md', `${question} alert`])).output).not.toContain('-#');
    expect(output).toMatch(/<p>[^<*\\]*文件[^<*\\]*<\/p>/u);
  });

  it.each(['md', 'html'])(
    'writes the sentence that announces a list before its items, in %s',
    async (format) => {
      const { output } = await ask(['--format', format, '--limit', '20', '保障措施有哪几项']);
      const words = output.replaceAll(/\\|<\/?mark>|\*\*/gu, '');
      expect(words).toMatch(/全面统筹实施4项保障措施。[\s\S]*建立市级工作专班/u);
      expect(words).not.toMatch(/ · \s*<\/footer>/u);
    },
  );

  it('writes the public JSON, as --json does', async () => {
    const records = [['--format', 'json'], ['--json']].map(async (args) => {
      const { ms: _, ...record } = JSON.parse((await ask([...args, question])).output);
      return record;
    });
    const [one, other] = await Promise.all(records);
    expect(one).toEqual(other);
    expect(one.quotes[0]).toMatchObject({ document: 'beijing-ai-2023', text: expect.stringMatching(quoted) });
  });
});

describe('seeds', () => {
  it('lists what was found in every document as JSON', async () => {
    const { library: plans } = await openAllPlans();
    const { terminal, output } = terminalWith(plans);
    expect(await runSeeds(['--json'], terminal)).toBe(0);
    const records = JSON.parse(output.text);
    expect(records).toHaveLength(plans.entries.length);
    for (const [at, record] of records.entries()) {
      const { text } = plans.entries[at]!.document;
      expect(Object.keys(record)).toEqual([
        ...['document', 'title', 'url', 'publisher', 'date', 'type', 'sections', 'passages'],
        ...['targets', 'tasks', 'safeguards', 'stated', 'warnings'],
      ]);
      for (const item of [...record.targets, ...record.tasks, ...record.safeguards]) {
        expect(text.slice(item.start, item.end)).toBe(item.text);
      }
    }
  });

  it('lists them for a reader', async () => {
    const { terminal, output } = terminalWith(library);
    expect(await runSeeds([], terminal)).toBe(0);
    for (const words of ['9 targets', '16 tasks (the numbers are ours)', '4 safeguards', '17 passages'])
      expect(output.text).toContain(words);
    expect(output.text).toContain('核心产业规模 3000亿元 (300 billion yuan) · by 2025');
    expect(output.text).toContain('No disagreement');
  });

  it('tells how far it is where there are many', async () => {
    const [entry] = library.entries;
    const many = { ...library, entries: Array.from({ length: 30 }, () => entry!) };
    const { terminal, output, errors } = terminalWith(many);
    expect(await runSeeds(['--json'], terminal)).toBe(0);
    expect(errors.text).toMatch(/30 of 30 documents \(100 %\)/u);
    expect(JSON.parse(output.text)).toHaveLength(30);
  });

  it('takes no other arguments', async () => {
    const { terminal } = terminalWith(library);
    await expect(runSeeds(['算力'], terminal)).rejects.toThrow('Usage: npm run -s seeds');
    await expect(runSeeds(['--colour'], terminal)).rejects.toThrow('Usage: npm run -s seeds');
  });
});

describe('ask with --png', () => {
  it('draws the answer as a picture', async () => {
    const file = join(folderWith({}), 'answer.png');
    expect(await ask(['--png', file, '核心产业规模'])).toMatchObject({ status: 0 });
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });

  it('says what is wrong where it cannot', async () => {
    const nowhere = join(folderWith({}), 'nowhere', 'answer.png');
    await expect(ask(['--png', nowhere, '核心产业规模'])).rejects.toThrow('The picture cannot be written');
    await expect(ask(['--batch', '--png', 'a.png'])).rejects.toThrow('--png draws one answer');
    const { status, errors } = await ask(['--png', nowhere, '月球基地']);
    expect({ status, errors }).toEqual({
      status: 1,
      errors: 'There is nothing to quote, so no picture was drawn.\n',
    });
  });
});
