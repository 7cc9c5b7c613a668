import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apologise } from '../../../src/dispatch/dispatch.js';
import { phrasesIn } from '../../../src/reply/phrases.js';
import { folderWith } from '../../support/temp-folder.js';
import { isBuilt } from '../../support/terminal.js';
import { startWorkers, trialCommands } from '../../support/workers.js';
import { commands, startBoth } from './running.js';
import { shownBy } from './seen.js';

/** Discord's limit for the first response to an interaction, in milliseconds. */
const IN_TIME = 3000;

/** What a slow machine may take, in milliseconds. */
const SLOW = 20_000;

describe('a completion that does not come', () => {
  it('is given up in time, as it cannot be announced', async () => {
    const suggest = () => new Promise<never>(() => undefined);
    const run = async () => apologise('');
    const { discord, bot } = await startBoth(
      { responseWindow: SLOW },
      { dispatch: { commands, run, suggest } },
    );
    expect(await discord.member().type('target', 'about', '核心')).toEqual([]);
    const given = expect.objectContaining({ what: 'target completion', failed: true });
    await expect.poll(bot.lines).toContainEqual(given);
  });
});

describe.skipIf(!isBuilt())('a request that never ends', { timeout: 60_000 }, () => {
  it('costs the one who sent it a polite reply, and nobody else more than a moment', async () => {
    const { dispatch } = await startWorkers(trialCommands);
    await dispatch.complete;
    const { discord, bot } = await startBoth({ patience: SLOW }, { dispatch });
    const ann = discord.member({ locale: 'zh-CN' });
    const stuck = ann.slash('trial', { says: 'stuck' });
    const others = Array.from({ length: 20 }, async (_, at) => {
      const started = performance.now();
      const seen = await discord.member().slash('trial', { says: `number ${at}` });
      expect(shownBy(seen)).toBe(`number ${at}`);
      return performance.now() - started;
    });
    expect(Math.max(...(await Promise.all(others)))).toBeLessThan(IN_TIME);
    const seen = await stuck;
    expect(seen.deferred).toBe(true);
    expect(shownBy(seen)).toBe(phrasesIn('zh-CN').tookTooLong);
    const said = await ann.menu('Trial', ann.post('stuck'));
    expect(shownBy(said)).toBe(phrasesIn('zh-CN').tookTooLong);
    expect(await ann.type('trial', 'says', 'stuck')).toEqual([]);
    const fine = () => ann.type('trial', 'says', 'fine');
    await expect.poll(fine, { timeout: SLOW }).toEqual([{ name: 'fine', value: 'fine' }]);
    expect(await bot.stop()).toBe(0);
  });

  it('does not keep the bot from ending', async () => {
    const log = join(folderWith({ log: '' }), 'log');
    const { dispatch } = await startWorkers(trialCommands, { TRIAL_LOG: log });
    const { discord, bot } = await startBoth({ patience: SLOW }, { dispatch });
    const stuck = discord.member().slash('trial', { says: 'stuck' });
    await expect.poll(() => readFileSync(log, 'utf8')).toContain('stuck');
    expect(await bot.stop()).toBe(0);
    expect(shownBy(await stuck)).toBe(phrasesIn('en').tookTooLong);
  });
});
