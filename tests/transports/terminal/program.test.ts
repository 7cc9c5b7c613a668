import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commands, seedText } from '../../commands/plan.js';
import { folderWith } from '../../support/temp-folder.js';
import { isBuilt, program, runProgram } from '../../support/terminal.js';

/** Each run starts a process, which takes a while on a busy machine; in milliseconds. */
vi.setConfig({ testTimeout: 60_000 });

const QUESTION = '核心产业规模要达到多少';

/** The whole output of a shell command line in which $ASK asks; bash, as only it knows every status of a pipe. */
function shell(line: string): Promise<string> {
  const env = { PATH: process.env.PATH, ASK: `"${process.execPath}" "${program}"` };
  const child = spawn('bash', ['-c', line], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', () => resolve(output)));
}

describe.skipIf(!isBuilt())('the built program', () => {
  it('answers with the words of the plan, their section and a link to them', async () => {
    const { status, output, errors } = await runProgram(['ask', QUESTION]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.replace(/\n│ /gu, '')).toContain('核心产业规模达到3000亿元');
    expect(output).toContain('二、主要思路和目标');
    expect(output).toMatch(/https:\/\/news\.cctv\.com\/\S+#:~:text=围绕/u);
    expect(output).not.toContain('\u001B');
  });

  it.each([
    ['no question', ['ask'], 'There is no question.'],
    ['an empty question', ['ask', ''], 'There is no question.'],
    ['only punctuation', ['ask', '？！……'], 'no word and no number'],
    ['only emoji', ['ask', '😀👩‍🚀'], 'no word and no number'],
    ['only control characters', ['ask', '\u0007\u001B'], 'There is no question.'],
    ['10,000 characters', ['ask', '算'.repeat(10_000)], '10000 characters; at most 300'],
    ['an option that does not exist', ['ask', '--colour', QUESTION], "Unknown option '--colour'"],
    ['a folder that does not exist', ['ask', '--seeds', '/nowhere\u001B[31m', QUESTION], '/nowhere'],
    ['a limit of 0', ['ask', '--limit', '0', QUESTION], '--limit takes a whole number from 1 to 100'],
    ['a limit that is no number', ['ask', '--limit', 'x', QUESTION], '--limit takes'],
    ['an option of seeds that does not exist', ['seeds', '--colour'], "Unknown option '--colour'"],
    ['an option of chat that does not exist', ['chat', '--colour'], "Unknown option '--colour'"],
    ['no mode', [], 'Usage: '],
    ['a mode that does not exist', ['weather'], 'Usage: '],
  ])('refuses %s with a message and status 2', async (_, args, message) => {
    const { status, output, errors } = await runProgram(args);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/^\s+at /mu);
    expect(errors).not.toContain('\u001B');
  });

  it('answers a question that holds control characters without repeating them', async () => {
    const { status, output } = await runProgram(['ask', '算力\u001B[31m\u0007怎么发展']);
    expect(status).toBe(0);
    expect(output).not.toMatch(/[\u0007\u001B]/u);
  });

  it('answers a batch, names the bad line and ends with status 2', async () => {
    const input = `{"id":"a","question":"${QUESTION}"}\nbad\n{"id":"b","question":"红烧鲫鱼"}\n`;
    const { status, output, errors } = await runProgram(['ask', '--batch', '--limit', '1'], { input });
    expect(status).toBe(2);
    expect(errors).toMatch(/^line 2: .+\n$/u);
    const records = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'answered'],
      ['b', 'none'],
    ]);
    const [{ start, end, text }] = records[0].quotes;
    expect(seedText.slice(start, end)).toBe(text);
  });

  it('lists the seeds as JSON in the shape of the public interface', async () => {
    const { status, output } = await runProgram(['seeds', '--json']);
    expect(status).toBe(0);
    const [plan] = JSON.parse(output);
    expect(plan).toMatchObject({
      document: 'beijing-ai-2023',
      title: '《北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）》',
      url: 'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml',
      publisher: '央视网',
      date: '2023-05-30',
      stated: { tasks: 16, safeguards: 4 },
      warnings: [],
    });
    expect([plan.targets.length, plan.tasks.length, plan.safeguards.length]).toEqual([9, 16, 4]);
    expect(plan.targets[6]).toEqual({
      subject: '核心产业规模',
      comparator: '=',
      value: 300_000_000_000,
      unit: '元',
      deadline: '2025',
      start: expect.any(Number),
      end: expect.any(Number),
      text: '核心产业规模达到3000亿元',
    });
    for (const { start, end, text } of [...plan.targets, ...plan.tasks, ...plan.safeguards]) {
      expect(seedText.slice(start, end)).toBe(text);
    }
  });

  it('reads another folder, from --seeds or from SEEDS_DIR', async () => {
    const folder = folderWith({
      '海州.md': '---\ntitle: 海州市规划\n---\n到2030年，港口吞吐量达到5000万吨。\n',
    });
    const named = await runProgram(['seeds', '--json', '--seeds', folder]);
    const inherited = await runProgram(['seeds', '--json'], { env: { SEEDS_DIR: folder } });
    expect(inherited).toEqual(named);
    const [plan] = JSON.parse(named.output);
    expect(plan).toMatchObject({ document: '海州', title: '海州市规划', url: null, date: null });
    expect(plan.targets).toMatchObject([{ value: 50_000_000, unit: '吨', deadline: '2030' }]);
    const { output } = await runProgram(['ask', '--seeds', folder, '港口吞吐量']);
    expect(output).toContain('港口吞吐量达到5000万吨');
  });

  it('takes --seeds from where the user stands, also where npm has gone to the project', async () => {
    const folder = folderWith({ '海州.md': '---\ntitle: 海州市规划\n---\n港口吞吐量达到5000万吨。\n' });
    const args = ['seeds', '--json', '--seeds', `../${basename(folder)}`];
    const listed = await Promise.all([
      runProgram(args, { env: { INIT_CWD: folder } }),
      runProgram(args, { cwd: folder }),
      runProgram(args, { cwd: folder, env: { INIT_CWD: '/another/project' } }),
    ]);
    for (const { output } of listed) expect(JSON.parse(output)).toMatchObject([{ document: '海州' }]);
  });

  it('refuses a folder with a file that it cannot use, by name, and loads nothing', async () => {
    const folder = folderWith({ 'good.md': '---\ntitle: 好\n---\n好。\n', 'bad.txt': '标题: \n' });
    const { status, output, errors } = await runProgram(['seeds', '--seeds', folder]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain('bad.txt');
    expect(errors).not.toContain('good.md');
  });

  it('chats through a pipe: a question, commands, a button, an unknown command', async () => {
    const lines = ['人工智能', '1', '/target 核心产业规模', '/task 算力', '/safeguard', '/weather'];
    const { status, output, errors } = await runProgram(['chat'], { input: lines.join('\n') });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const replies = output.split('策源 › ').slice(1);
    expect(replies[0]).toContain('[1] ');
    expect(replies[1]).toContain('💬 人工智能');
    expect(replies[1]!.split('\n')[2]).not.toBe(replies[0]!.split('\n')[2]);
    expect(replies[2]).toContain('核心产业规模达到3000亿元');
    expect(replies[3]).toContain('算力伙伴计划');
    expect(replies[4]).toContain('建立市级工作专班，加强协调调度。');
    expect(replies[5]).toContain('没有命令 /weather');
  });

  it('has the same commands as the sources', async () => {
    const { output } = await runProgram(['chat'], { input: '/' });
    expect(output).toContain([...commands.keys()].map((name) => `/${name}`).join(', '));
  });

  it('colours its output only where it is asked to, and never under NO_COLOR', async () => {
    const args = ['ask', QUESTION];
    const coloured = await runProgram(args, { env: { FORCE_COLOR: '1' } });
    expect(coloured.output).toContain('\u001B[1m');
    const plain = await runProgram(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.output).not.toContain('\u001B[');
    const linked = await runProgram(args, { env: { FORCE_HYPERLINK: '1' } });
    expect(linked.output).toContain('\u001B]8;;https://news.cctv.com/');
  });

  it.each([
    ['ask', `eval $ASK ask --limit 100 人工智能 | head -1; echo "\${PIPESTATUS[@]}"`],
    ['seeds', `eval $ASK seeds | head -1; echo "\${PIPESTATUS[@]}"`],
    [
      'a batch',
      `yes '{"id":1,"question":"算力"}' | eval $ASK ask --batch | head -1 | cut -c1-9; echo "\${PIPESTATUS[@]:1:2}"`,
    ],
  ])('ends quietly when the reader of %s has seen enough', async (_, line) => {
    const lines = (await shell(line)).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe('0 0');
  });
});
