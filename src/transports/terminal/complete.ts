import type { Library } from '../../answer/library.js';
import type { Command } from '../../command/command.js';
import type { Option } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import { printableLine } from '../../printable.js';
import { commandNamed } from './typed.js';

const MAX_OFFERED = 25;

/** Completes a line for node:readline: whole lines to choose from, and the line. */
export async function completeLine(
  line: string,
  commands: Commands,
  library: Library,
): Promise<[string[], string]> {
  const match = /^[/／](\S+)\s+(?:.*\s)?(?:([\p{L}\w]+)[:：])?(\S*)$/u.exec(line);
  const command = match ? commandNamed(match[1]!, commands) : undefined;
  if (!match || !command) return [namesLike(line, commands), line];
  const [, , named, typed] = match;
  const option = optionNamed(named, command);
  if (option?.kind !== 'text' || option.suggest === null) return [[], line];
  const before = line.slice(0, line.length - typed!.length);
  const suggested = await option.suggest(typed!, library);
  const values = suggested.map(({ value }) => (named && /\s/u.test(value) ? `"${value}"` : value));
  return [values.slice(0, MAX_OFFERED).map((value) => before + printableLine(value)), line];
}

/** The option with this name in any language; the first where none is named. */
function optionNamed(named: string | undefined, { options }: Command): Option | undefined {
  const found = Object.entries(options).find(
    ([name, option]) => named === undefined || name === named || Object.values(option.names).includes(named),
  );
  return found?.[1];
}

/** The commands whose name in any language begins so; all by English names where nothing is typed. */
function namesLike(line: string, commands: Commands): string[] {
  if (!/^[/／]/u.test(line)) return [];
  if (line.length === 1) return [...commands.keys()].map((name) => `${line}${name} `);
  const names = [...commands.values()].flatMap(({ name, names }) => [name, ...Object.values(names)]);
  return [...new Set(names)]
    .filter((name) => name.startsWith(line.slice(1)))
    .map((name) => `${line[0]}${name} `);
}
