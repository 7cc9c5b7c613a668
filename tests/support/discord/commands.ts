import type { APIApplicationCommand } from 'discord-api-types/v10';

/** The commands that an application registered: for everywhere, and for its server. */
export type CommandRegistry = {
  readonly list: (guildId: string | null) => readonly APIApplicationCommand[];
  readonly overwrite: (guildId: string | null, commands: readonly APIApplicationCommand[]) => void;
};

/** No commands yet. */
export function createCommandRegistry(): CommandRegistry {
  const registered = new Map<string | null, readonly APIApplicationCommand[]>();
  return {
    list: (guildId) => registered.get(guildId) ?? [],
    overwrite: (guildId, commands) => registered.set(guildId, commands),
  };
}
