import { MAX_QUESTION, withoutControls } from '../answer/check-question.js';
import type { Library } from '../answer/library.js';
import { UsageError } from '../errors.js';
import type { Localised } from '../locale.js';

/** Something that can be picked for an option: what is shown, and what is sent. */
export type Suggestion = { readonly name: string; readonly value: string };

/** Offers values for what has been typed so far; an empty text asks for all. */
export type Suggest = (typed: string, library: Library) => readonly Suggestion[];

type Common = { readonly describe: Localised };

/** A text. Without `required` it may be left out. */
export type TextOption = Common & {
  readonly kind: 'text';
  readonly required: boolean;
  readonly max: number;
  readonly suggest: Suggest | null;
};

/** A whole number from 1. */
export type WholeOption = Common & { readonly kind: 'whole'; readonly default: number };

export type Option = TextOption | WholeOption;
export type Options = Readonly<Record<string, Option>>;

/** The value that an option yields. */
export type ValueOf<O extends Option> = O extends WholeOption
  ? number
  : O extends { readonly required: true }
    ? string
    : string | undefined;

export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

/** Values as they come from outside: from Discord, a button or the terminal. */
export type RawValues = Readonly<Record<string, string | number | undefined>>;

type TextSettings = { readonly max?: number; readonly suggest?: Suggest };

/** A text that has to be given. */
export function requiredText(
  describe: Localised,
  settings: TextSettings = {},
): TextOption & { readonly required: true } {
  return { ...text(describe, settings), required: true };
}

/** A text that may be left out. */
export function text(
  describe: Localised,
  settings: TextSettings = {},
): TextOption & { readonly required: false } {
  const { max = MAX_QUESTION, suggest = null } = settings;
  return { kind: 'text', describe, required: false, max, suggest };
}

/** A whole number from 1, with what it is when left out. */
export function whole(describe: Localised, settings: { readonly default: number }): WholeOption {
  return { kind: 'whole', describe, default: settings.default };
}

/**
 * Checks values from outside against the options that a command declares.
 * @throws UsageError naming the option and what it takes
 */
export function readValues<O extends Options>(options: O, raw: RawValues): Values<O> {
  const unknown = Object.keys(raw).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined)
    throw new UsageError(`There is no option "${unknown}". Options: ${Object.keys(options).join(', ')}.`);
  const read = Object.entries(options).map(([name, option]) => [name, readValue(name, option, raw[name])]);
  return Object.fromEntries(read) as Values<O>;
}

function readValue(
  name: string,
  option: Option,
  raw: string | number | undefined,
): string | number | undefined {
  return option.kind === 'whole' ? readWhole(name, option, raw) : readText(name, option, raw);
}

function readWhole(name: string, option: WholeOption, raw: string | number | undefined): number {
  if (raw === undefined || raw === '') return option.default;
  const value = Number(raw);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new UsageError(`"${name}" takes a whole number from 1.`);
}

function readText(name: string, option: TextOption, raw: string | number | undefined): string | undefined {
  const value = withoutControls(String(raw ?? ''));
  if (value === '' && option.required) throw new UsageError(`"${name}" is missing.`);
  if (value.length > option.max) {
    throw new UsageError(`"${name}" has ${value.length} characters; at most ${option.max} are taken.`);
  }
  return value === '' ? undefined : value;
}
