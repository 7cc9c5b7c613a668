import type { Options, RawValues } from './options.js';

/** The longest custom_id that Discord takes, in characters. */
export const MAX_CUSTOM_ID = 100;

/** Stands for a text that is too long for a custom_id and is read from the message that holds the button. */
const CARRIED = '*';

const SEPARATOR = '|';

/**
 * Writes a command with its options filled in as a custom_id: its name and its values in the order of its
 * options. When that is too long, its first text is left to the message, which shows it (`carry`).
 * @throws RangeError when it is still too long: the command has to shorten its other values
 */
export function toCustomId(command: string, options: Options, values: RawValues): string {
  const plain = write(command, options, values, null);
  const id = plain.length <= MAX_CUSTOM_ID ? plain : write(command, options, values, firstText(options));
  if (id.length > MAX_CUSTOM_ID)
    throw new RangeError(`The custom_id of a /${command} button has ${id.length} characters.`);
  return id;
}

/** The command's name and its values; null where the id was not written by `toCustomId` for these commands. */
export function fromCustomId(
  id: string,
  optionsOf: (command: string) => Options | undefined,
  carried: string | undefined,
): { readonly command: string; readonly values: RawValues } | null {
  const [command, ...fields] = split(id);
  const options = command === undefined ? undefined : optionsOf(command);
  if (command === undefined || !options || fields.length !== Object.keys(options).length) return null;
  const entries = Object.keys(options).map((name, at) => [name, read(fields[at]!, carried)] as const);
  return { command, values: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) };
}

function write(command: string, options: Options, values: RawValues, carried: string | null): string {
  const fields = Object.keys(options).map((name) =>
    name === carried ? CARRIED : escapeField(String(values[name] ?? '')),
  );
  return [command, ...fields].join(SEPARATOR);
}

function firstText(options: Options): string | null {
  return Object.keys(options).find((name) => options[name]!.kind === 'text') ?? null;
}

function escapeField(value: string): string {
  return value.replace(/[\\|*]/gu, '\\$&');
}

function split(id: string): string[] {
  return [...id.matchAll(/(?:^|\|)((?:\\.|[^\\|])*)/gsu)].map(([, field]) => field!);
}

function read(field: string, carried: string | undefined): string | undefined {
  if (field === CARRIED) return carried;
  return field === '' ? undefined : field.replace(/\\(.)/gsu, '$1');
}
