import type { Command } from '../../command/command.js';
import { firstText, type RawValues } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import { UsageError } from '../../errors.js';
import { stripMarkup } from '../markup.js';

type TypedLine =
  | { readonly command: string; readonly values: RawValues }
  | { readonly command: null; readonly text: string };

/** Reads "/task 算力 page:2"; unnamed text goes to the first option that takes text. @throws UsageError for no command */
export function readTyped(line: string, commands: Commands): TypedLine {
  const text = stripMarkup(line).trim();
  const match = /^[/／](\S*)\s*(.*)$/su.exec(text);
  if (!match) return { command: null, text };
  const command = commandNamed(match[1]!, commands);
  if (!command)
    throw new UsageError(`There is no command /${match[1]}. Commands: ${listCommands(commands)}.`);
  return { command: command.name, values: readOptions(match[2]!, command) };
}

/** The command with this name, in any language. */
export function commandNamed(name: string, commands: Commands): Command | undefined {
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
