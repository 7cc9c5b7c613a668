import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Choice, Option } from '../../src/command/options.js';
import { LOCALES, type Localised, type Translated } from '../../src/locale.js';
import { commandsFolder } from '../../src/paths.js';
import { registrationOf } from '../../src/transports/discord/register.js';
import { commands, inAllPlans } from '../commands/plan.js';

/** Discord's limits: https://discord.com/developers/docs/interactions/application-commands */
const ENGLISH_NAME = /^[a-z0-9_-]{1,32}$/u;
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MAX_MENU_NAME = 32;
const MAX_OPTIONS = 25;
const MAX_DESCRIPTION = 100;
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;
const MAX_TEXT_LENGTH = 6000;
const MAX_TOTAL = 8000;
const MAX_SLASH_COMMANDS = 100;
const MAX_MENUS = 15;

const all = [...commands.values()];
const named = all.map((command) => [command.name, command] as const);
const CHINESE = ['zh-CN', 'zh-TW'] as const;

function expectDescribed(describe: Localised): void {
  expect(Object.keys(describe).sort()).toEqual([...LOCALES].sort());
  for (const locale of LOCALES) {
    expect(describe[locale].trim()).toBe(describe[locale]);
    expect(describe[locale].length).toBeGreaterThanOrEqual(1);
    expect(describe[locale].length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  }
  for (const locale of CHINESE) expect(describe[locale]).toMatch(/\p{Script=Han}/u);
}

function expectNamed(names: Translated): void {
  expect(
    Object.keys(names)
      .filter((locale) => locale !== 'en')
      .sort(),
  ).toEqual([...CHINESE]);
  for (const locale of CHINESE) {
    expect(names[locale]).toMatch(NAME);
    expect(names[locale]).toMatch(/\p{Script=Han}/u);
    expect(names[locale]).toBe(names[locale].toLowerCase());
  }
}

function expectDistinct(names: readonly Translated[]): void {
  for (const locale of CHINESE) {
    const own = names.map((translated) => translated[locale]);
    expect(own).toEqual([...new Set(own)]);
  }
}

describe('every command', () => {
  it('is a file that loads, and has a test of its own', () => {
    const files = readdirSync(commandsFolder).map((file) => basename(file, '.ts'));
    expect(all.map(({ name }) => name)).toEqual(files.sort());
    for (const file of files) {
      const test = join(import.meta.dirname, '..', 'commands', `${file}.test.ts`);
      expect(existsSync(test), `commands/${file}.ts has no test`).toBe(true);
    }
  });

  it.each(named)('/%s is described in every language, within the limits of Discord', (name, command) => {
    expect(name).toMatch(ENGLISH_NAME);
    expectNamed(command.names);
    expectDescribed(command.describe);
  });

  it('has a name of its own in each language', () => {
    expectDistinct(all.map(({ names }) => names));
    expectDistinct(all.flatMap(({ menu }) => (menu ? [menu.name] : [])));
  });

  it.each(named)('/%s has options that Discord takes, the required ones first', (_, { options }) => {
    const entries = Object.entries(options);
    expect(entries.length).toBeLessThanOrEqual(MAX_OPTIONS);
    for (const [option, { names, describe }] of entries) {
      expect(option).toMatch(ENGLISH_NAME);
      expectNamed(names);
      expectDescribed(describe);
    }
    expectDistinct(entries.map(([, { names }]) => names));
    const required = entries.map(([, option]) => option.kind === 'text' && option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  it.each(named)(
    '/%s offers values that it takes itself, and that Discord can show',
    async (_, { options }) => {
      for (const option of Object.values(options)) {
        if (option.kind !== 'text' || option.suggest === null) continue;
        for (const { name, value } of await option.suggest('', inAllPlans())) {
          expect(value.length).toBeLessThanOrEqual(Math.min(option.max, MAX_CHOICE));
          expect(value.trim()).toBe(value);
          expect(value).not.toBe('');
          expect(name).not.toBe('');
        }
      }
    },
  );

  it.each(named)('/%s has few choices where it has some, each named in every language', (_, { options }) => {
    for (const choices of Object.values(options).flatMap(choicesOf)) {
      expect(choices.length).toBeLessThanOrEqual(MAX_CHOICES);
      for (const text of choices.flatMap(({ value, name }) => [value, ...Object.values(name)])) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(MAX_CHOICE);
      }
    }
  });
});

function choicesOf(option: Option): (readonly Choice[])[] {
  return option.kind === 'text' && option.choices !== null ? [option.choices] : [];
}

describe('what Discord is told of the commands', () => {
  const registered = registrationOf(commands, undefined);
  const slash = registered.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const menus = registered.filter(({ type }) => type === ApplicationCommandType.Message);

  it('is every command, everywhere', () => {
    expect(slash.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
    expect(slash.length).toBeLessThanOrEqual(MAX_SLASH_COMMANDS);
    for (const command of registered)
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it('names each menu on a message in every language', () => {
    expect(menus.map(({ name }) => name)).toEqual(['Check against the plan']);
    expect(menus.length).toBeLessThanOrEqual(MAX_MENUS);
    for (const { name, name_localizations: names } of menus)
      for (const text of [name, ...CHINESE.map((locale) => names?.[locale] ?? '')]) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(MAX_MENU_NAME);
      }
  });

  it.each(registered.map((command) => [command.name, command] as const))(
    '%s has less than 8,000 characters in all',
    (_, command) => {
      expect(charactersIn(command)).toBeLessThanOrEqual(MAX_TOTAL);
    },
  );

  it('offers people nothing that only buttons fill in', () => {
    for (const { options } of slash.flatMap((command) => ('options' in command ? [command] : [])))
      for (const { name } of options ?? []) expect(['page', 'near']).not.toContain(name);
  });

  it('asks for whole numbers from 1, for texts no longer than they may be, and never for choices and typing', () => {
    for (const option of slash.flatMap(optionsOf)) {
      if (option.type !== ApplicationCommandOptionType.String) continue;
      expect(option.max_length ?? 1).toBeGreaterThanOrEqual(1);
      expect(option.max_length ?? 1).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(option.autocomplete === true && option.choices !== undefined).toBe(false);
    }
  });

  it('says nothing of reach to a server, which Discord would refuse', () => {
    for (const command of registrationOf(commands, '123456789012345678')) {
      expect(command).not.toHaveProperty('contexts');
      expect(command).not.toHaveProperty('integration_types');
    }
  });
});

type Registered = ReturnType<typeof registrationOf>[number];

function optionsOf(command: Registered): readonly APIApplicationCommandOption[] {
  return 'options' in command ? (command.options ?? []) : [];
}

/** Discord counts names, descriptions and values of a command, of translations the longest. */
function charactersIn(command: Registered): number {
  const longestOf = (word: string, translated: object | null | undefined) =>
    Math.max(...[word, ...Object.values(translated ?? {})].map((text) => String(text).length));
  const own = (described: {
    readonly name: string;
    readonly name_localizations?: object | null;
    readonly description?: string;
    readonly description_localizations?: object | null;
  }) =>
    longestOf(described.name, described.name_localizations) +
    longestOf(described.description ?? '', described.description_localizations);
  const choices = (option: APIApplicationCommandOption) =>
    'choices' in option
      ? (option.choices ?? []).reduce(
          (sum, { name, name_localizations: names, value }) =>
            sum + longestOf(name, names) + String(value).length,
          0,
        )
      : 0;
  const described = 'description' in command ? command : { name: command.name };
  return optionsOf(command).reduce(
    (sum, option) => sum + own(option) + choices(option),
    own(described as never),
  );
}
