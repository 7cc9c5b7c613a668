import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { shownBy } from '../commands/plan.js';
import { folderWith } from '../support/temp-folder.js';
import { isBuilt } from '../support/terminal.js';
import { startWorkers, trialCommands } from '../support/workers.js';

/** A worker loads everything, which takes its time on a slow machine, in milliseconds. */
const PROCESS = 60_000;

/** How many processes this one has started that run; a browser of other tests may be one. */
const processesHere = (): number =>
  process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length;
const OTHERS = processesHere();
const workersHere = (): number => processesHere() - OTHERS;

const trial = (says: string) => ({ command: 'trial', values: { says }, locale: 'en' }) as const;

describe.skipIf(!isBuilt())('a dispatch with workers', { timeout: PROCESS }, () => {
  it('answers and completes as one without', async () => {
    const { dispatch, faults } = await startWorkers();
    const values = { question: '核心产业规模' };
    const { reply, failed } = await dispatch.run({ command: 'ask', values, locale: 'zh-CN' });
    expect(failed).toBe(false);
    expect(shownBy(reply)).toContain('3000亿元');
    expect((await dispatch.suggest('target', 'about', '核心'))[0]?.name).toBe('核心产业规模 · 3000亿元');
    expect(dispatch.commands.has('check')).toBe(true);
    const unknown = await dispatch.run({ command: 'weather', values: {}, locale: 'en' });
    expect(shownBy(unknown.reply)).toBe(phrasesIn('en').unknownCommand);
    expect(faults).toEqual([]);
  });

  it('answers with its first worker while the other starts', async () => {
    const { dispatch } = await startWorkers(trialCommands);
    let isComplete = false;
    void dispatch.complete.then(() => {
      isComplete = true;
    });
    expect(shownBy((await dispatch.run(trial('first'))).reply)).toBe('first');
    expect(isComplete).toBe(false);
    await dispatch.complete;
    expect(workersHere()).toBe(2);
  });

  it('ends a worker that is just starting with the others', async () => {
    const log = join(folderWith({}), 'log');
    const { dispatch, faults } = await startWorkers(trialCommands, { TRIAL_LOG: log });
    const warmings = await readFile(log, 'utf8');
    await dispatch.close();
    await dispatch.complete;
    await expect.poll(workersHere).toBe(0);
    expect(await readFile(log, 'utf8')).toBe(warmings);
    expect(faults).toEqual([]);
  });

  it('stops what never ends with one polite reply, while everybody else is answered', async () => {
    const { dispatch, faults } = await startWorkers(trialCommands);
    const stuck = LOCALES.map((locale) => dispatch.run({ ...trial('stuck'), locale }));
    const others = Array.from({ length: 50 }, (_, at) => dispatch.run(trial(`number ${at}`)));
    for (const [at, other] of others.entries()) expect(shownBy((await other).reply)).toBe(`number ${at}`);
    for (const [at, locale] of LOCALES.entries()) {
      const { reply, failed } = await stuck[at]!;
      expect(shownBy(reply)).toBe(phrasesIn(locale).tookTooLong);
      expect(failed).toBe(true);
    }
    expect(faults).toHaveLength(LOCALES.length);
    expect(faults[0]).toContain('/trial took longer than');
    expect(shownBy((await dispatch.run(trial('after'))).reply)).toBe('after');
  });

  it('lets another answer while one is stuck', async () => {
    const { dispatch } = await startWorkers(trialCommands);
    await dispatch.complete;
    let isOver = false;
    const stuck = dispatch.run(trial('stuck')).then(() => {
      isOver = true;
    });
    expect(shownBy((await dispatch.run(trial('quick'))).reply)).toBe('quick');
    expect(isOver).toBe(false);
    await stuck;
  });

  it('does long work one thing at a time, so that it leaves a worker to everybody else', async () => {
    const { dispatch } = await startWorkers(trialCommands);
    await dispatch.complete;
    let over = 0;
    const stuck = [1, 2, 3].map(() =>
      dispatch.run(trial(`stuck${' '.repeat(600)}`)).then(({ reply }) => {
        over += 1;
        expect(shownBy(reply)).toBe(phrasesIn('en').tookTooLong);
      }),
    );
    while (over < 3) {
      const started = performance.now();
      expect(shownBy((await dispatch.run(trial('quick'))).reply)).toBe('quick');
      expect(performance.now() - started).toBeLessThan(1000);
      await setTimeout(100);
    }
    await Promise.all(stuck);
  });

  it('offers nothing where a completion never ends, and completes again afterwards', async () => {
    const { dispatch } = await startWorkers(trialCommands);
    expect(await dispatch.suggest('trial', 'says', 'stuck')).toEqual([]);
    expect(await dispatch.suggest('trial', 'says', 'a')).toEqual([{ name: 'a', value: 'a' }]);
  });

  it('never tries again what broke a worker or made it stuck', async () => {
    const log = join(folderWith({}), 'log');
    const { dispatch, faults } = await startWorkers(trialCommands, { TRIAL_LOG: log });
    const replies = await Promise.all(['break', 'stuck', 'fine'].map((says) => dispatch.run(trial(says))));
    expect(replies.map(({ reply }) => shownBy(reply))).toEqual([
      phrasesIn('en').broken,
      phrasesIn('en').tookTooLong,
      'fine',
    ]);
    const runs = (await readFile(log, 'utf8')).split('\n').filter((says) => /break|stuck|fine/u.test(says));
    expect(runs.sort()).toEqual(['break', 'fine', 'stuck']);
    expect(faults.sort()).toEqual([
      expect.stringContaining('/trial took longer than'),
      expect.stringContaining('The worker that answered /trial broke'),
    ]);
  });

  it('says why its documents cannot be used', async () => {
    const seeds = folderWith({ 'empty.txt': '' });
    await expect(startWorkers(trialCommands, { SEEDS_DIR: seeds })).rejects.toMatchObject({
      name: 'ActionableError',
      message: expect.stringContaining('empty.txt'),
    });
  });
});
