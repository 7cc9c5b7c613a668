import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { isObject } from '../form.js';
import { missingAccess, Refusal } from '../refusal.js';
import { checkCommands, typeOf } from '../rules/commands.js';
import type { Json } from '../types.js';
import type { World } from '../world.js';
import { type Call, type Route, route } from './router.js';

/** The registration of commands: https://discord.com/developers/docs/interactions/application-commands */
export const commandRoutes: readonly Route[] = [
  route('GET /applications/:app/commands', listCommands),
  route('PUT /applications/:app/commands', overwriteCommands),
  route('GET /applications/:app/guilds/:guild/commands', listCommands),
  route('PUT /applications/:app/guilds/:guild/commands', overwriteCommands),
];

/** The server whose commands are meant; null for those of everywhere. @throws Refusal for another's */
function scopeOf({ world: { place }, params }: Call): string | null {
  if (params.app === place.otherAppId) throw missingAccess();
  if (params.app !== place.appId) throw new Refusal(404, 10002, 'Unknown Application');
  if (params.guild !== undefined && params.guild !== place.guildId) throw missingAccess();
  return params.guild ?? null;
}

function listCommands(call: Call): unknown {
  const commands = call.world.commands.list(scopeOf(call));
  return call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutDictionaries);
}

function withoutDictionaries(part: object): object {
  const { name_localizations: _, description_localizations: __, ...rest } = part as Json;
  const nested = ['options', 'choices'].filter((key) => Array.isArray(rest[key]));
  return {
    ...rest,
    ...Object.fromEntries(nested.map((key) => [key, (rest[key] as object[]).map(withoutDictionaries)])),
  };
}

function overwriteCommands(call: Call): unknown {
  const { world, sent } = call;
  const guildId = scopeOf(call);
  if (!Array.isArray(sent))
    throw new Refusal(400, 50035, 'Invalid Form Body', undefined, 'registers no list');
  checkCommands(sent.map((one) => (isObject(one) ? one : {})));
  const before = world.commands.list(guildId);
  const commands = sent.map((command: Json) => register(world, guildId, command, before));
  world.commands.overwrite(guildId, commands);
  return commands;
}

/** A command keeps its id as long as it keeps its name. */
function register(
  world: World,
  guildId: string | null,
  command: Json,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const type = typeOf(command);
  const known = before.find((one) => one.name === command.name && one.type === type);
  const { options } = command;
  const json = {
    id: known?.id ?? world.nextId(),
    application_id: world.place.appId,
    version: world.nextId(),
    ...DEFAULTS,
    // A server's own commands have no contexts.
    ...(guildId ? { guild_id: guildId, contexts: null } : {}),
    ...defined(command),
    type,
    description: type === ApplicationCommandType.ChatInput ? command.description : '',
    ...(Array.isArray(options) && options.length > 0
      ? { options: options.map(optionJson) }
      : { options: undefined }),
  };
  // `undefined` does not survive in JSON, and tests may look at the registry itself.
  return JSON.parse(JSON.stringify(json)) as APIApplicationCommand;
}

/** What Discord fills in: all kinds of installation that the application has, and all contexts. */
const DEFAULTS = {
  default_member_permissions: null,
  dm_permission: true,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
};

function defined(command: Json): Json {
  const known = Object.keys(DEFAULTS).filter((key) => command[key] !== undefined && command[key] !== null);
  return { name: command.name, ...Object.fromEntries(known.map((key) => [key, command[key]])) };
}

/** Discord leaves out what is false, and keeps the rest as it came. */
function optionJson(option: Json): Json {
  const { required, autocomplete, options, ...rest } = option;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(Array.isArray(options) ? { options: options.map(optionJson) } : {}),
  };
}
