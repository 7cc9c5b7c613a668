import type { Command } from '../../command/command.js';
import type { RawValues } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import { UsageError } from '../../errors.js';

/** A command and its values as somebody typed them. */
type Typed = { readonly command: string; readonly values: RawValues };

/**
 * Reads a typed line: "/task 算力 page:2" runs task, a line without a slash asks. Text that names no option
 * goes to the command's first one that takes text; values with spaces stand between quotation marks.
 * @throws UsageError for a command that does not exist
 */
export function readTyped(line: string, commands: Commands): Typed {
  const match = /^[/／](\S*)\s*(.*)$/su.exec(line.trim());
  if (!match) return { command: 'ask', values: { question: line.trim() } };
  const command = commands.get(match[1]!);
  if (!command)
    throw new UsageError(`There is no command /${match[1]}. Commands: ${listCommands(commands)}.`);
  return { command: command.name, values: readOptions(match[2]!, command) };
}

/** The names of all commands, as they are typed. */
export function listCommands(commands: Commands): string {
  return [...commands.keys()].map((name) => `/${name}`).join(', ');
}

function readOptions(text: string, { options }: Command): RawValues {
  const names = Object.keys(options);
  const named = new RegExp(`(?:^|\\s)(${names.join('|')})[:：](?:"([^"]*)"|(\\S+))`, 'gu');
  const values: Record<string, string> = {};
  for (const [, option, quoted, plain] of text.matchAll(named)) values[option!] = quoted ?? plain!;
  const rest = text.replace(named, ' ').trim();
  if (rest === '') return values;
  const first = names.find((option) => options[option]!.kind === 'text') ?? names[0]!;
  return { ...values, [first]: [values[first], rest].filter((part) => part !== undefined).join(' ') };
}
