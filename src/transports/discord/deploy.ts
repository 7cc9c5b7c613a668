import { loadCommands } from '../../dispatch/load.js';
import type { Env } from '../../env.js';
import { UsageError } from '../../errors.js';
import { commandsFolder } from '../../paths.js';
import { readFlags, type Terminal } from '../terminal/terminal.js';
import { accountIn, openRest } from './api.js';
import { describeDifference, isSame, register, registrationOf } from './register.js';

const USAGE = 'Usage: npm run deploy -- [--dry-run] [--guild ID]';

const OPTIONS = { 'dry-run': { type: 'boolean', default: false }, guild: { type: 'string' } } as const;

/** `npm run deploy`: registers the commands with Discord, or shows what would change. @returns the exit status */
export async function runDeploy(
  args: readonly string[],
  { output }: Pick<Terminal, 'output'>,
  { discord: env }: Pick<Env, 'discord'>,
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, output);
  if (values === null) return 0;
  if (values.guild !== undefined && !/^\d{1,20}$/u.test(values.guild)) throw new UsageError(USAGE);
  const account = accountIn(env);
  const guildId = values.guild ?? env.guildId;
  const scope = { appId: account.appId, guildId };
  const wanted = registrationOf(await loadCommands(commandsFolder), guildId);
  const { difference } = await register(openRest(env, account), scope, wanted, values['dry-run']);
  const where = guildId === undefined ? 'everywhere' : `on the server ${guildId}`;
  if (isSame(difference))
    output.write(`The commands are registered ${where} as they are; nothing changes.\n`);
  else {
    const done = values['dry-run'] ? 'Would be registered' : 'Registered';
    output.write(`${done} ${where} (+ added, ~ changed, - removed):\n${describeDifference(difference)}\n`);
  }
  return 0;
}
