import { describe, expect, it } from 'vitest';
import type { Fault } from '../../support/discord/discord.js';
import { isBuilt } from '../../support/terminal.js';
import { attack, beHonest, idsOfAnswer } from './attack.js';
import { spawnReadyBot } from './program.js';
import { openDiscord } from './running.js';

/** How many attacks; all ten thousand take minutes, so the script of the continuous integration asks for them. */
const ATTACKS = Number(process.env.ATTACKS ?? 300);

/** The longest that an honest member may wait, in milliseconds. */
const IN_TIME = 3_000;

const CLOSED: readonly Fault[] = [
  { closes: 'quietly' },
  { closes: 'reset' },
  { closes: 'quietly', after: true },
  { closes: 'halfway', after: true },
];

describe.skipIf(!isBuilt())('the program under attack', () => {
  it('stays up, and answers each honest member in time', async () => {
    // Those who attack get answers that Discord would refuse, as what they sent was refused before.
    const discord = await openDiscord({ patience: 5_000 }, { mayViolate: true });
    const bot = await spawnReadyBot(discord);
    const ids = await idsOfAnswer(discord);
    discord.faults.random(0.05, CLOSED);
    let isOver = false;
    const attacked = attack(discord, ids, ATTACKS).finally(() => {
      isOver = true;
    });
    const honest = [1, 2].map(() => beHonest(discord, () => isOver));
    const [times] = await Promise.all([Promise.all(honest).then((all) => all.flat()), attacked]);
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...times)).toBeLessThan(IN_TIME);
    expect(discord.violations.filter(({ what }) => what.includes('local Discord'))).toEqual([]);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.errors()).toBe('');
    const slowest = Math.round(Math.max(...times));
    process.stdout.write(
      `${ATTACKS} attacks, ${times.length} honest answers, the slowest in ${slowest} ms.\n`,
    );
  }, 900_000);
});
