import type { Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Library } from '../../answer/library.js';
import type { Env } from '../../env.js';
import { UsageError } from '../../errors.js';
import { type Locale, toLocale } from '../../locale.js';
import { chineseOf } from '../../text/language.js';
import type { Screen } from './show.js';

export type Terminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  readonly screen: Screen;
  /** The language of the interface, as a BCP 47 tag. */
  readonly language: string;
  /** Opens the documents of a folder, named or default. */
  readonly open: (seedsFolder: string | undefined) => Promise<Library>;
};

/** The width where a terminal does not tell it, and the greatest that reads well. */
const DEFAULT_COLUMNS = 80;
const MAX_COLUMNS = 100;

/** The terminal of a process, with colour as it, NO_COLOR and FORCE_COLOR say. */
export function openTerminal(
  { stdin, stdout, stderr }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
  { language, colour }: Env,
  open: Terminal['open'],
): Terminal {
  const screen = {
    columns: Math.min(stdout.columns || DEFAULT_COLUMNS, MAX_COLUMNS),
    colour: colour ?? (stdout.isTTY && stdout.hasColors()),
    hyperlinks: createSupportsHyperlinks(stdout),
  };
  return { input: stdin, output: stdout, errors: stderr, screen, language, open };
}

/** The language of replies: Chinese questions get Chinese, whatever the terminal's language. */
export function localeFor(text: string, { language }: Terminal): Locale {
  const locale = toLocale(language);
  return locale === 'en' ? (chineseOf(text) ?? locale) : locale;
}

type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean' } } as const;

/** Reads the options of a mode; null where help was shown. @throws UsageError, with the usage */
export function readFlags<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
) {
  return readArguments(args, options, usage, output, false)?.values ?? null;
}

/** The same with the texts that follow the options, where the mode takes some. */
export function readArguments<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
  allowPositionals = true,
) {
  try {
    const read = parseArgs({ args: [...args], options: { ...options, ...HELP }, allowPositionals });
    if (!('help' in read.values)) return read;
    output.write(`${usage}\n`);
    return null;
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}

/** The time between two lines of progress, in milliseconds. */
const SILENCE = 2000;

/** Reports how many documents are done, every two seconds and at the end. */
export function progressOf(total: number, errors: NodeJS.WritableStream): (done: number) => void {
  const started = performance.now();
  let last = started;
  return (done) => {
    const now = performance.now();
    if (now - last < SILENCE && done < total) return;
    last = now;
    const left = Math.round(((now - started) / 1000 / done) * (total - done));
    const share = Math.floor((100 * done) / total);
    errors.write(`${done} of ${total} documents (${share} %), about ${left} s left\n`);
  };
}
