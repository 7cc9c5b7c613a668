import { createHash } from 'node:crypto';
import { memoOf } from '../memo.js';
import { firstText, type Options, type RawValues } from './options.js';

/** The longest custom_id that Discord takes, in characters. */
export const MAX_CUSTOM_ID = 100;

/** `turn` replaces the message, `open` shows the reply to the presser alone, `dislike` also counts it, `share` posts it. */
export type Press = 'turn' | 'open' | 'dislike' | 'share';

/** A command with its options filled in, as a button holds it. */
type Call = {
  readonly press: Press;
  readonly command: string;
  readonly values: RawValues;
  /** The mark of the documents' version when the message was made, if there is one. */
  readonly corpus?: string | undefined;
};

const SIGNS: Readonly<Record<Press, string>> = { turn: '=', open: '+', dislike: '-', share: '!' };

/** Marks a text too long for a custom_id, which is read from the message. */
const CARRIED = '*';

/** Marks the value chosen in a select menu. */
const CHOSEN = '?';

const SEPARATOR = '|';

/** Marks the version of the documents, of which so many characters stand in the id. */
const SINCE = '@';
const CORPUS = 3;

/** The longest custom_id without the version, in characters. */
const MAX_WRITTEN = MAX_CUSTOM_ID - SINCE.length - CORPUS;

export type CallSettings = {
  readonly press?: Press;
  /** The option that a select menu fills in. */
  readonly chosen?: string;
};

/**
 * Writes a command and its values as a custom_id, with a digest of its options. When that is too long, the first text
 * is left to the message, which shows it (`carry`).
 * @throws RangeError when it is still too long: the command has to shorten its other values
 */
export function toCustomId(
  command: string,
  options: Options,
  values: RawValues,
  { press = 'turn', chosen }: CallSettings = {},
): string {
  const head = `${SIGNS[press]}${command}.${digestOf(options)}`;
  const write = (carried: string | null): string =>
    [head, ...Object.keys(options).map((name) => field(name, values, carried, chosen))].join(SEPARATOR);
  const plain = write(null);
  const id = plain.length <= MAX_WRITTEN ? plain : write(firstText(options));
  if (id.length > MAX_WRITTEN)
    throw new RangeError(`The custom_id of a /${command} button has ${id.length} characters.`);
  return id;
}

/** The mark of a version of the documents in a custom_id. */
export function corpusMark(version: string): string {
  return version.slice(0, CORPUS);
}

/** Adds the version of the documents to a custom_id. */
export function stampCustomId(id: string, version: string): string {
  const [head = ''] = id.split(SEPARATOR, 1);
  return `${head}${SINCE}${corpusMark(version)}${id.slice(head.length)}`;
}

/** The values that the message and the press add to a custom_id. */
type PressContext = {
  /** The text that the message shows for its buttons. */
  readonly carried?: string | undefined;
  /** The value chosen in a select menu. */
  readonly chosen?: string | undefined;
};

/** Reads the command and its values from a custom_id; null where `toCustomId` did not write it for these commands and options. */
export function fromCustomId(
  id: string,
  optionsOf: (command: string) => Options | undefined,
  surroundings: PressContext = {},
): Call | null {
  const [head = '', ...fields] = split(id);
  const { sign, command = '', digest, corpus } = HEAD.exec(head)?.groups ?? {};
  const press = (Object.keys(SIGNS) as Press[]).find((name) => SIGNS[name] === sign);
  const options = optionsOf(command);
  if (!press || !options || digest !== digestOf(options)) return null;
  const names = Object.keys(options);
  if (fields.length !== names.length) return null;
  const entries = names.map((name, at) => [name, read(fields[at]!, surroundings)] as const);
  const values = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return { press, command, values, corpus };
}

const HEAD = /^(?<sign>.)(?<command>[^.]+)\.(?<digest>[^@]+)(?:@(?<corpus>.+))?$/su;

/** A digest of a command's options, so that the values of another version are not misread. */
const digestOf = memoOf((options: Options): string => {
  const shape = Object.entries(options).map(([name, { kind }]) => `${name}:${kind}`);
  return createHash('sha256').update(shape.join()).digest('base64url').slice(0, 3);
});

function field(name: string, values: RawValues, carried: string | null, chosen: string | undefined): string {
  if (name === chosen) return CHOSEN;
  const value = values[name];
  if (value === undefined || value === false) return '';
  return name === carried ? CARRIED : String(value).replace(/[\\|*?]/gu, '\\$&');
}

function split(id: string): string[] {
  return [...id.matchAll(/(?:^|\|)((?:\\.|[^\\|])*)/gsu)].map(([, field]) => field!);
}

function read(field: string, { carried, chosen }: PressContext): string | undefined {
  if (field === CARRIED) return carried;
  if (field === CHOSEN) return chosen;
  return field === '' ? undefined : field.replace(/\\(.)/gsu, '$1');
}
