import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Guarded } from '../src/dispatch/guarded.js';
import { openLog } from '../src/log.js';
import { keepUp } from '../src/reload.js';
import { shownBy } from './commands/plan.js';
import { folderWith } from './support/temp-folder.js';
import { isBuilt, Kept } from './support/terminal.js';
import { startWorkers } from './support/workers.js';

/** Workers start, twice over, on a slow machine, in milliseconds. */
const PATIENCE = 90_000;

const plan = (title: string, reached: string) => `---\ntitle: ${title}\n---\n到2031年，${reached}。\n`;
const WHALES = plan('鲸鲨保护规划', '鲸鲨保护区达到17个');

/** Workers that answer from a folder, which is watched, and what the log says. */
async function startWatched(): Promise<{ folder: string; dispatch: Guarded; log: Kept; faults: string[] }> {
  const folder = folderWith({ 'whales.md': WHALES });
  const variables = { PATH: process.env.PATH, SEEDS_DIR: folder };
  const { dispatch, faults } = await startWorkers(undefined, variables);
  const log = new Kept();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const env = { seedsFolder: folder, calledFrom: undefined, index: undefined };
  await keepUp({ env, variables, dispatch, log: openLog('info', log as never), signal: ending.signal });
  return { folder, dispatch, log, faults };
}

async function ask(dispatch: Guarded, question: string): Promise<string> {
  const { reply } = await dispatch.run({ command: 'ask', values: { question }, locale: 'zh-CN' });
  return shownBy(reply);
}

/** Ends the workers of this process at once. */
function loseWorkers(): void {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  const workers = listed.split('\n').filter((line) => line.includes('workers/answer.js'));
  for (const line of workers) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  expect(workers).toHaveLength(2);
}

const soon = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: PATIENCE / 3, interval: 100 });

describe.skipIf(!isBuilt())('documents that change while they answer', { timeout: PATIENCE }, () => {
  it('are read anew and answer whole, while those from before go on', async () => {
    const { folder, dispatch, log } = await startWatched();
    const before = dispatch.corpus;
    writeFileSync(join(folder, 'pandas.md'), plan('熊猫保护规划', '熊猫保护区达到23个'));
    while (dispatch.corpus === before) expect(await ask(dispatch, '鲸鲨保护区达到多少')).toContain('17个');
    expect(await ask(dispatch, '熊猫保护区达到多少')).toContain('23个');
    await soon(() => expect(log.text).toContain('read anew'));
    expect(log.text).toContain(dispatch.corpus);
  });

  it('go on where a new file is bad, which the log names, also in a worker that is replaced', async () => {
    const { folder, dispatch, log, faults } = await startWatched();
    const before = dispatch.corpus;
    writeFileSync(join(folder, 'bad.md'), '没有标题');
    await soon(() => expect(log.text).toContain('bad.md, line 1'));
    expect(await ask(dispatch, '鲸鲨保护区达到多少')).toContain('17个');
    // Both workers are lost, and both begin again with what answered.
    loseWorkers();
    await soon(async () => expect(await ask(dispatch, '鲸鲨保护区达到多少')).toContain('17个'));
    expect(dispatch.corpus).toBe(before);
    expect(faults.join()).not.toContain('bad.md');
    rmSync(join(folder, 'bad.md'));
    await soon(() => expect(log.text).toContain('read anew'));
  });
});
