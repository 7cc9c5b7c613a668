import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command/command.js';
import { ActionableError } from '../errors.js';

export type Commands = ReadonlyMap<string, Command>;

/** A command's name, within Discord's rules and in ASCII, which everybody can type. */
const NAME = /^[a-z][a-z0-9-]{0,31}$/u;

/** Loads the commands of a folder. @throws ActionableError naming a file that holds no command under its own name */
export async function loadCommands(folder: string): Promise<Commands> {
  const files = (await readdir(folder)).filter((file) => /(?<!\.d)\.[jt]s$/u.test(file)).sort();
  const loaded = await Promise.all(files.map((file) => loadCommand(folder, file)));
  return new Map(loaded.map((command) => [command.name, command]));
}

async function loadCommand(folder: string, file: string): Promise<Command> {
  const module = (await import(pathToFileURL(join(folder, file)).href)) as { default?: unknown };
  const command = module.default;
  if (!isCommand(command))
    throw new ActionableError(`commands/${file} does not export a command by default.`);
  const name = basename(file, extname(file));
  if (command.name !== name || !NAME.test(name)) {
    throw new ActionableError(
      `commands/${file} defines the command "${command.name}"; file and command must have one name.`,
    );
  }
  return command;
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'options' in value && 'run' in value
  );
}
