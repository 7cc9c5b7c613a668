import { MAX_QUESTION, withoutControls, withoutControlsInLines } from '../answer/check-question.js';
import type { Library } from '../answer/library.js';
import { UsageError } from '../errors.js';
import type { Localised, Translated } from '../locale.js';

/** A choice for an option: the shown name and the sent value. */
export type Suggestion = { readonly name: string; readonly value: string };

/** Offers values for a partly typed text; an empty one asks for all. */
export type Suggest = (
  typed: string,
  library: Library,
) => readonly Suggestion[] | Promise<readonly Suggestion[]>;

/** Replaces a typed name by a value short enough for a button; other options may narrow its meaning. */
type Resolve = (typed: string, library: Library, others: RawValues) => string | Promise<string>;

export type Choice = { readonly value: string; readonly name: Localised };

type OptionBase = {
  readonly describe: Localised;
  /** The names in other languages; the English name is the key in the command's options. */
  readonly names: Translated;
  /** Whether only buttons fill it in and people do not see it. */
  readonly hidden: boolean;
};

/** A text. Without `required` it may be left out. */
export type TextOption = OptionBase & {
  readonly kind: 'text';
  readonly required: boolean;
  /** In UTF-16 code units. */
  readonly max: number;
  readonly suggest: Suggest | null;
  readonly resolve: Resolve | null;
  /** The longest text for `resolve`, in UTF-16 code units; null where that is `max`. */
  readonly resolvable: number | null;
  /** The only values that it takes; null where it takes any. */
  readonly choices: readonly Choice[] | null;
  /** Whether line breaks are kept; else they become spaces. */
  readonly lines: boolean;
};

/** A whole number from 1. */
type WholeOption = OptionBase & { readonly kind: 'whole'; readonly default: number };

/** Yes or no; left out it is no. */
type FlagOption = OptionBase & { readonly kind: 'flag' };

export type Option = TextOption | WholeOption | FlagOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends WholeOption
  ? number
  : O extends FlagOption
    ? boolean
    : O extends { readonly required: true }
      ? string
      : string | undefined;

export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

/** A value as it comes from outside. */
export type RawValue = string | number | boolean | undefined;

/** Values as they come from outside: from Discord, a button or the terminal. */
export type RawValues = Readonly<Record<string, RawValue>>;

type TextSettings = Partial<Omit<TextOption, 'kind' | 'required' | 'names' | 'describe'>>;

/** A text that has to be given. */
export function requiredText(
  names: Translated,
  describe: Localised,
  settings: TextSettings = {},
): TextOption & { readonly required: true } {
  return { ...text(names, describe, settings), required: true };
}

/** A text that may be left out. */
export function text(
  names: Translated,
  describe: Localised,
  settings: TextSettings = {},
): TextOption & { readonly required: false } {
  return {
    kind: 'text',
    names,
    describe,
    required: false,
    max: MAX_QUESTION,
    suggest: null,
    resolve: null,
    resolvable: null,
    choices: null,
    lines: false,
    hidden: false,
    ...settings,
  };
}

/** A whole number from 1, with its value when it is left out. */
export function whole(
  names: Translated,
  describe: Localised,
  settings: { readonly default: number; readonly hidden?: boolean },
): WholeOption {
  return { kind: 'whole', names, describe, default: settings.default, hidden: settings.hidden ?? false };
}

/** Yes or no. */
export function flag(names: Translated, describe: Localised): FlagOption {
  return { kind: 'flag', names, describe, hidden: false };
}

/** The option that takes text typed without a name: the first that takes text. */
export function firstText(options: Options): string | null {
  return Object.keys(options).find((name) => options[name]!.kind === 'text') ?? null;
}

/** Checks values from outside against a command's options. @throws UsageError naming the option and what it takes */
export function readValues<O extends Options>(options: O, raw: RawValues): Values<O> {
  const unknown = Object.keys(raw).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) {
    const known = Object.keys(options).join(', ');
    throw new UsageError({
      en: `There is no option "${unknown}". Options: ${known}.`,
      'zh-CN': `没有“${unknown}”这个选项。可用的选项：${known}。`,
      'zh-TW': `沒有「${unknown}」這個選項。可用的選項：${known}。`,
    });
  }
  const read = Object.entries(options).map(([name, option]) => [name, readValue(name, option, raw[name])]);
  return Object.fromEntries(read) as Values<O>;
}

/** Replaces known names among the values by short ones. @throws UsageError where a text is too long to resolve */
export async function resolveValues(options: Options, raw: RawValues, library: Library): Promise<RawValues> {
  const resolved = Object.entries(raw).map(async ([name, value]) => {
    const option = options[name];
    if (option?.kind !== 'text' || typeof value !== 'string') return [name, value] as const;
    checkLength({ ...option.names, en: name }, value, option.resolvable ?? option.max);
    return [name, option.resolve ? await option.resolve(value, library, raw) : value] as const;
  });
  return Object.fromEntries(await Promise.all(resolved));
}

function readValue(key: string, option: Option, raw: RawValue): RawValue {
  const name = { ...option.names, en: key };
  if (option.kind === 'whole') return readWhole(name, option, raw);
  return option.kind === 'flag' ? readFlag(name, raw) : readText(name, option, raw);
}

function readWhole(name: Localised, option: WholeOption, raw: RawValue): number {
  if (raw === undefined || raw === '') return option.default;
  const value = typeof raw === 'boolean' ? Number.NaN : Number(raw);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new UsageError({
    en: `"${name.en}" takes a whole number from 1.`,
    'zh-CN': `“${name['zh-CN']}”只能是从 1 起的整数。`,
    'zh-TW': `「${name['zh-TW']}」只能是從 1 起的整數。`,
  });
}

const YES = /^(?:true|yes|y|1|是|对|對)$/iu;
const NO = /^(?:false|no|n|0|否|不|)$/iu;

function readFlag(name: Localised, raw: RawValue): boolean {
  const value = String(raw ?? '').trim();
  if (YES.test(value) || NO.test(value)) return YES.test(value);
  throw new UsageError({
    en: `"${name.en}" takes yes or no.`,
    'zh-CN': `“${name['zh-CN']}”只能是“是”或“否”。`,
    'zh-TW': `「${name['zh-TW']}」只能是「是」或「否」。`,
  });
}

function readText(name: Localised, option: TextOption, raw: RawValue): string | undefined {
  const value = option.lines ? withoutControlsInLines(String(raw ?? '')) : withoutControls(String(raw ?? ''));
  if (value === '' && option.required)
    throw new UsageError({
      en: `"${name.en}" is missing.`,
      'zh-CN': `缺少“${name['zh-CN']}”。`,
      'zh-TW': `缺少「${name['zh-TW']}」。`,
    });
  checkLength(name, value, option.max);
  if (value === '') return undefined;
  return option.choices === null ? value : readChoice(name, value, option.choices);
}

function checkLength(name: Localised, { length }: string, max: number): void {
  if (length <= max) return;
  throw new UsageError({
    en: `"${name.en}" has ${length} characters; at most ${max} are taken.`,
    'zh-CN': `“${name['zh-CN']}”有 ${length} 个字符，最多 ${max} 个。`,
    'zh-TW': `「${name['zh-TW']}」有 ${length} 個字元，最多 ${max} 個。`,
  });
}

/** Finds a choice by its value or its name in any language, in either case. */
function readChoice(name: Localised, typed: string, choices: readonly Choice[]): string {
  const wanted = typed.toLowerCase();
  const found = choices.find((choice) =>
    [choice.value, ...Object.values(choice.name)].some((word) => word.toLowerCase() === wanted),
  );
  if (found) return found.value;
  const values = choices.map(({ value }) => value).join(', ');
  throw new UsageError({
    en: `"${name.en}" takes one of these: ${values}.`,
    'zh-CN': `“${name['zh-CN']}”只能是：${values}。`,
    'zh-TW': `「${name['zh-TW']}」只能是：${values}。`,
  });
}
