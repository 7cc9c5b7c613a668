import picocolors from 'picocolors';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Library } from '../../answer/library.js';
import type { Env } from '../../env.js';
import { type Locale, toLocale } from '../../locale.js';
import { chineseOf } from '../../text/language.js';
import type { Screen } from './markdown.js';

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
    colour: picocolors.isColorSupported && (colour ?? Boolean(stdout.isTTY)),
    hyperlinks: createSupportsHyperlinks(stdout),
  };
  return { input: stdin, output: stdout, errors: stderr, screen, language, open };
}

/** The language of replies: Chinese questions get Chinese, whatever the terminal's language. */
export function localeFor(text: string, { language }: Terminal): Locale {
  const locale = toLocale(language);
  return locale === 'en' ? (chineseOf(text) ?? locale) : locale;
}
