import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/command/command.js';
import type { RawValues } from '../../src/command/options.js';
import { loadCommands } from '../../src/dispatch/load.js';
import { LOCALES, type Localised } from '../../src/locale.js';
import { commandsFolder } from '../../src/paths.js';
import { buttonsOf, partsOf, type Reply } from '../../src/reply/reply.js';
import { inAllPlans, inPlan, pagesOf } from '../commands/plan.js';

/** Discord's limits: https://discord.com/developers/docs/interactions/application-commands */
const NAME = /^[a-z0-9_-]{1,32}$/u;
const MAX_OPTIONS = 25;
const MAX_DESCRIPTION = 100;

/** https://discord.com/developers/docs/components/reference */
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
const MAX_CUSTOM_ID = 100;
const IS_COMPONENTS_V2 = 1 << 15;

const commands = [...(await loadCommands(commandsFolder)).values()];
const named = commands.map((command) => [command.name, command] as const);

function expectDescribed(describe: Localised): void {
  expect(Object.keys(describe).sort()).toEqual([...LOCALES].sort());
  for (const locale of LOCALES) {
    expect(describe[locale].trim()).toBe(describe[locale]);
    expect(describe[locale].length).toBeGreaterThanOrEqual(1);
    expect(describe[locale].length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  }
  expect(describe['zh-CN']).toMatch(/\p{Script=Han}/u);
  expect(describe['zh-TW']).toMatch(/\p{Script=Han}/u);
}

/** All parts of a message, nested ones too. */
function countComponents(component: object): number {
  const nested = 'components' in component ? (component.components as object[]) : [];
  return 1 + nested.reduce((sum, one) => sum + countComponents(one), 0);
}

function expectWithinLimits(reply: Reply): void {
  expect(reply.allowed_mentions).toEqual({ parse: [] });
  expect(reply.flags).toBe(IS_COMPONENTS_V2);
  expect(countComponents({ components: reply.components }) - 1).toBeLessThanOrEqual(MAX_COMPONENTS);
  const texts = partsOf(reply).flatMap((part) => ('content' in part ? [part.content] : []));
  expect(texts.every((text) => text !== '')).toBe(true);
  expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
  for (const button of buttonsOf(reply)) {
    if (!('custom_id' in button)) continue;
    expect(button.custom_id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
    expect(button.label!.length).toBeLessThanOrEqual(80);
  }
}

/** Pages of many values take a while on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** The longest values that are offered leave the least room for the rest. */
const longest = (values: readonly string[]) => values.toSorted((a, b) => b.length - a.length).slice(0, 3);

/** What somebody may give: each option with the longest that it offers, and texts as long as they may be. */
function valuesToTry({ options }: Command): RawValues[] {
  const required = Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.kind === 'text' && option.required ? [[name, '人工智能产业规模']] : [],
    ),
  );
  const offered = Object.entries(options).flatMap(([name, option]): RawValues[] => {
    if (option.kind === 'whole') return [{ [name]: 2 }, { [name]: 9999 }];
    const [first] = Object.keys(options);
    const free = name === first ? ['人工智能|*\\_'.repeat(40).slice(0, option.max)] : [];
    const offered = longest((option.suggest?.('', inAllPlans()) ?? []).map(({ value }) => value));
    return [...offered, ...free].map((value) => ({ [name]: value }));
  });
  return [required, ...offered.map((values) => ({ ...required, ...values }))];
}

describe('every command', () => {
  it('is a file that loads, and has a test of its own', () => {
    const files = readdirSync(commandsFolder).map((file) => basename(file, '.ts'));
    expect(commands.map(({ name }) => name)).toEqual(files.sort());
    for (const file of files) {
      const test = join(import.meta.dirname, '..', 'commands', `${file}.test.ts`);
      expect(existsSync(test), `commands/${file}.ts has no test`).toBe(true);
    }
  });

  it.each(named)('/%s is described in every language, within the limits of Discord', (name, command) => {
    expect(name).toMatch(NAME);
    expectDescribed(command.describe);
  });

  it.each(named)('/%s has options that Discord takes, the required ones first', (_, { options }) => {
    const all = Object.entries(options);
    expect(all.length).toBeLessThanOrEqual(MAX_OPTIONS);
    for (const [option, { describe }] of all) {
      expect(option).toMatch(NAME);
      expectDescribed(describe);
    }
    const required = all.map(([, option]) => option.kind === 'text' && option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  it.each(named)('/%s offers values that it takes itself, and that Discord can show', (_, { options }) => {
    for (const option of Object.values(options)) {
      if (option.kind !== 'text' || option.suggest === null) continue;
      for (const { name, value } of option.suggest('', inAllPlans())) {
        expect(value.length).toBeLessThanOrEqual(Math.min(option.max, 100));
        expect(value.trim()).toBe(value);
        expect(value).not.toBe('');
        expect(name).not.toBe('');
      }
    }
  });

  it.each(named)(
    '/%s replies within the limits of Discord, on every page',
    (_, command) => {
      const alone = valuesToTry(command).filter(({ document }) => document === undefined);
      const pages = [
        ...alone.flatMap((values) => pagesOf(command, values, inPlan('zh-TW'))),
        ...valuesToTry(command).flatMap((values) => pagesOf(command, values, inAllPlans('en'))),
      ];
      pages.forEach(expectWithinLimits);
    },
    PATIENCE,
  );
});
