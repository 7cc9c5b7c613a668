import { describe, expect, it } from 'vitest';
import { isBuilt } from '../../support/terminal.js';
import { runFor } from './program.js';
import { openDiscord } from './running.js';

/** A process that loads everything takes its time on a slow machine, in milliseconds. */
const PROCESS = 30_000;

describe.skipIf(!isBuilt())('npm run deploy', { timeout: PROCESS }, () => {
  it('shows with --dry-run what would change, registers without it, and then has nothing to do', async () => {
    const discord = await openDiscord();
    const dry = await runFor(discord, ['deploy', '--dry-run']);
    expect(dry).toMatchObject({ status: 0, errors: '' });
    expect(dry.output).toContain('+ /ask\n+ /check\n+ Check against the plan\n+ /cite\n');
    expect(discord.commands()).toEqual([]);
    expect(discord.log.map(({ method }) => method)).toEqual(['GET']);
    const done = await runFor(discord, ['deploy']);
    expect(done.output).toContain('+ /ask\n');
    expect(discord.commands().map(({ name }) => name)).toContain('ask');
    expect((await runFor(discord, ['deploy', '--dry-run'])).output).toContain('nothing changes');
    expect((await runFor(discord, ['deploy'])).output).toContain('nothing changes');
    expect(discord.log.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('registers for one server with --guild', async () => {
    const discord = await openDiscord();
    const run = await runFor(discord, ['deploy', '--guild', discord.guildId]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.output).toContain(discord.guildId);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(discord.guildId).map(({ name }) => name)).toContain('ask');
  });

  it.each([
    [['deploy', '--guild', 'x'], {}, 'Usage: npm run deploy'],
    [['deploy', 'now'], {}, 'Usage: npm run deploy'],
    [['deploy'], { DISCORD_TOKEN: '' }, 'DISCORD_TOKEN is missing'],
    [['deploy'], { DISCORD_TOKEN: 'MTEw.marker.token' }, 'Reset the token'],
  ])('ends with status 2: %j %j', async (args, env, message) => {
    const discord = await openDiscord();
    const run = await runFor(discord, args, env);
    expect(run.status).toBe(2);
    expect(run.errors).toContain(message);
    expect(run.output + run.errors).not.toContain('marker');
  });
});
