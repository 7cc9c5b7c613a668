import type { Library } from '../../answer/library.js';
import type { Command } from '../../command/command.js';
import { firstText, type Option, type RawValues } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import { UsageError } from '../../errors.js';
import type { Localised } from '../../locale.js';
import { printableLine } from '../../printable.js';
import { stripMarkup } from '../markup.js';

/** Reads "/task 算力 page:2"; unnamed text goes to the first option that takes text. @throws UsageError for no command */
export function readTyped(line: string, commands: Commands) {
  const text = stripMarkup(line).trim();
  const match = /^[/／](\S*)\s*(.*)$/su.exec(text);
  if (!match) return { command: null, text };
  const command = commandNamed(match[1]!, commands);
  if (!command) throw new UsageError(noCommand(match[1]!, listCommands(commands)));
  return { command: command.name, values: readOptions(match[2]!, command) };
}

const noCommand = (name: string, all: string): Localised => ({
  en: `There is no command /${name}. Commands: ${all}.`,
  'zh-CN': `没有命令 /${name}。命令有：${all}。`,
  'zh-TW': `沒有指令 /${name}。指令有：${all}。`,
});

/** The command with this name, in any language. */
function commandNamed(name: string, commands: Commands): Command | undefined {
  return (
    commands.get(name) ?? [...commands.values()].find(({ names }) => Object.values(names).includes(name))
  );
}

/** The names of all commands, as they are typed. */
export function listCommands(commands: Commands): string {
  return [...commands.keys()].map((name) => `/${name}`).join(', ');
}

function readOptions(text: string, { options }: Command): RawValues {
  const named = new Map(
    Object.entries(options).flatMap(([name, { names }]) =>
      [name, ...Object.values(names)].map((typed) => [typed, name] as const),
    ),
  );
  if (named.size === 0) return {};
  const pattern = new RegExp(`(?:^|\\s)(${[...named.keys()].join('|')})[:：](?:"([^"]*)"|(\\S+))`, 'gu');
  const values: Record<string, string> = {};
  for (const [, option, quoted, plain] of text.matchAll(pattern))
    values[named.get(option!)!] = quoted ?? plain!;
  const rest = text.replace(pattern, ' ').trim();
  if (rest === '') return values;
  const first = firstText(options) ?? Object.keys(options)[0]!;
  return { ...values, [first]: [values[first], rest].filter((part) => part !== undefined).join(' ') };
}

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
