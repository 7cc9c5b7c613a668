import { GatewayCloseCodes } from 'discord-api-types/v10';
import { ActionableError } from '../../errors.js';

const PORTAL = 'https://discord.com/developers/applications';

/** Advice by the code with which the gateway closes for good; null where there is none. */
const REFUSALS: ReadonlyMap<number, string | null> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    `Discord does not accept DISCORD_TOKEN. Reset the token of your bot and put the new one into .env: ${PORTAL} › your application › Bot.`,
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know the intents that the bot asks for. Update the list of intents: npm install discord-api-types.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    `Discord refuses the intents that the bot asks for, though none is privileged. See that the bot is not limited or quarantined: ${PORTAL} › your application › Bot.`,
  ],
  [GatewayCloseCodes.InvalidShard, null],
  [GatewayCloseCodes.ShardingRequired, null],
  [GatewayCloseCodes.InvalidAPIVersion, null],
]);

/** Why the gateway refuses the bot, by its close code; null where @discordjs/ws reconnects. */
export function refusalBy(code: number): ActionableError | null {
  const message = REFUSALS.get(code);
  if (message === undefined) return null;
  return new ActionableError(message ?? `Discord closed the connection for good (code ${code}).`);
}
