import type { Library } from '../../answer/library.js';
import type { Commands } from '../../dispatch/load.js';
import { printableLine } from '../../printable.js';
import { commandNamed } from './typed.js';

/** How many completions are offered at once. */
const MAX_OFFERED = 25;

/** Completes a typed line as node:readline asks for it: whole lines to choose from, and what they complete. */
export async function completeLine(
  line: string,
  commands: Commands,
  library: Library,
): Promise<[string[], string]> {
  const match = /^\/(\S+)\s+(?:.*\s)?(?:(\w+):)?(\S*)$/u.exec(line);
  const command = match ? commandNamed(match[1]!, commands) : undefined;
  if (!match || !command) return [namesLike(line, commands), line];
  const [, , named, typed] = match;
  const option = command.options[named ?? Object.keys(command.options)[0] ?? ''];
  if (option?.kind !== 'text' || option.suggest === null) return [[], line];
  const before = line.slice(0, line.length - typed!.length);
  const suggested = await option.suggest(typed!, library);
  const values = suggested.map(({ value }) => (named && /\s/u.test(value) ? `"${value}"` : value));
  return [values.slice(0, MAX_OFFERED).map((value) => before + printableLine(value)), line];
}

function namesLike(line: string, commands: Commands): string[] {
  return line.startsWith('/')
    ? [...commands.keys()].map((name) => `/${name} `).filter((name) => name.startsWith(line))
    : [];
}
