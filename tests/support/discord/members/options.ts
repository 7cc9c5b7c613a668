import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { OptionValues } from '../types.js';

const {
  String: TEXT,
  Integer,
  Number: NUMBER,
  Boolean: SWITCH,
  Subcommand,
  SubcommandGroup,
} = ApplicationCommandOptionType;

/** An option as an interaction carries it. */
export type FilledOption = {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
};

/** What is being typed into an option that completes. */
export type Typing = { readonly name: string; readonly typed: string };

/**
 * Fills in the options of a command, or of the subcommand that `path` leads to.
 * @throws Error for what Discord's client does not let a person send
 */
export function fillOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  values: OptionValues,
  typing: Typing | null = null,
): readonly FilledOption[] {
  const [first, ...rest] = path;
  if (first !== undefined) {
    const nested = options.find(({ name }) => name === first);
    if (!nested || !isNested(nested)) throw new Error(`There is no subcommand ${first}.`);
    return [
      { name: first, type: nested.type, options: fillOptions(nested.options ?? [], rest, values, typing) },
    ];
  }
  if (options.some(isNested)) throw new Error('A subcommand has to be named.');
  const basic = options as readonly APIApplicationCommandBasicOption[];
  checkNames(basic, values, typing);
  return basic.flatMap((option) => fill(option, values[option.name], typing));
}

type Nested = Extract<APIApplicationCommandOption, { type: typeof Subcommand | typeof SubcommandGroup }>;

function isNested(option: APIApplicationCommandOption): option is Nested {
  return option.type === Subcommand || option.type === SubcommandGroup;
}

function checkNames(
  options: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
  typing: Typing | null,
): void {
  const names = options.map(({ name }) => name);
  const given = Object.keys(values).filter((name) => values[name] !== undefined);
  const unknown = [...given, ...(typing ? [typing.name] : [])].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no option ${unknown}; there are: ${names.join(', ')}.`);
  const missing = options.find(({ name, required }) => required === true && !given.includes(name));
  // While somebody is typing the rest may still be missing.
  if (missing && !typing) throw new Error(`The required option ${missing.name} is missing.`);
}

function fill(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean | undefined,
  typing: Typing | null,
): FilledOption[] {
  const { name, type } = option;
  if (typing?.name === name) {
    if (!('autocomplete' in option && option.autocomplete === true))
      throw new Error(`${name} does not complete.`);
    return [{ name, type, value: typing.typed, focused: true }];
  }
  if (value === undefined) return [];
  checkValue(option, value);
  return [{ name, type, value }];
}

function checkValue(option: APIApplicationCommandBasicOption, value: string | number | boolean): void {
  const why = whyWrong(option, value);
  if (why) throw new Error(`Option ${option.name} ${why}.`);
}

function whyWrong(option: APIApplicationCommandBasicOption, value: string | number | boolean): string | null {
  if (option.type === TEXT)
    return whyNoText(value, option.min_length, option.max_length) ?? whyNoChoice(option, value);
  if (option.type === Integer || option.type === NUMBER) {
    const why = whyNoNumber(value, option.min_value, option.max_value);
    return why ?? whyNoInteger(option, value) ?? whyNoChoice(option, value);
  }
  if (option.type === SWITCH) return typeof value === 'boolean' ? null : 'takes true or false';
  return 'is of a type that the local Discord does not know';
}

function whyNoInteger({ type }: APIApplicationCommandBasicOption, value: unknown): string | null {
  return type === Integer && !Number.isSafeInteger(value) ? 'takes a whole number' : null;
}

function whyNoText(value: unknown, min = 1, max = 6000): string | null {
  if (typeof value !== 'string') return 'takes a text';
  if (value.length < Math.max(1, min)) return `takes at least ${Math.max(1, min)} characters`;
  return value.length > max ? `takes at most ${max} characters` : null;
}

function whyNoNumber(value: unknown, min = -(2 ** 53), max = 2 ** 53): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'takes a number';
  return value < min || value > max ? `takes ${min} to ${max}` : null;
}

function whyNoChoice(option: object, value: unknown): string | null {
  const choices =
    'choices' in option ? (option.choices as readonly { value: unknown }[] | undefined) : undefined;
  return !choices?.length || choices.some((one) => one.value === value) ? null : 'takes one of its choices';
}
