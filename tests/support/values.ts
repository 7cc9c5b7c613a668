import type { Library } from '../../src/answer/library.js';
import type { Command } from '../../src/command/command.js';
import type { Option, RawValue, RawValues, TextOption } from '../../src/command/options.js';

/** Marks that mean something in a custom_id or in Markdown, and Chinese, which is long in an address. */
const FREE = ['算力|*?\\', '人工智能产业规模', '核心产业规模达到5000亿元。'];

/** What is asked where a text has to be given. */
const USUAL = '算力';

/** The longest of some values, which leave the least room for the rest. */
const longest = (values: readonly string[]) => values.toSorted((a, b) => b.length - a.length).slice(0, 3);

/**
 * What somebody may give a command: each option alone with the longest texts it takes and the longest that it offers;
 * then all of its options with the longest of each at once.
 */
export async function valuesToTry({ options }: Command, library: Library): Promise<RawValues[]> {
  const names = Object.keys(options);
  const tried = await Promise.all(
    names.map(async (name) => [name, await triesOf(options[name]!, library)] as const),
  );
  const required = Object.fromEntries(
    names.flatMap((name) => (isRequired(options[name]!) ? [[name, USUAL]] : [])),
  );
  const alone = tried.flatMap(([name, values]) => values.map((value) => ({ ...required, [name]: value })));
  const rounds = Math.max(0, ...tried.map(([, values]) => values.length));
  const together = Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(tried.map(([name, values]) => [name, values[round % values.length]])),
  );
  return [required, ...alone, ...together];
}

async function triesOf(option: Option, library: Library): Promise<RawValue[]> {
  if (option.kind === 'whole') return [9999, 2];
  if (option.kind === 'flag') return [true];
  const { choices } = option;
  if (choices) return choices.map(({ value }) => value);
  const offered = ((await option.suggest?.('', library)) ?? []).map(({ value }) => value);
  return [...freeTexts(option), ...longest(offered.filter(({ length }) => length <= 100))];
}

/** Texts as long as the option takes them; an option that names a document knows none of them. */
function freeTexts({ max, hidden }: TextOption): string[] {
  return hidden ? [] : FREE.map((text) => text.repeat(Math.ceil(max / text.length)).slice(0, max));
}

function isRequired(option: Option): boolean {
  return option.kind === 'text' && option.required;
}
