import { readFileSync } from 'node:fs';
import { ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import type { Command, Context } from '../../src/command/command.js';
import type { RawValues } from '../../src/command/options.js';
import { pressed, type Request } from '../../src/dispatch/dispatch.js';
import { loadCommands } from '../../src/dispatch/load.js';
import type { Locale } from '../../src/locale.js';
import { commandsFolder } from '../../src/paths.js';
import { controlsOf, partsOf, type Reply, textsOf as textsIn } from '../../src/reply/reply.js';
import { openAllPlans, openSeeds } from '../support/library.js';

/** The seed file of the first plan, as it is on the disk. */
export const seedText = readFileSync(new URL('../../seeds/beijing-ai-2023.txt', import.meta.url), 'utf8');

/** The day on which the tests read the plans. */
export const TODAY = '2025-11-25';

/** Every command there is, by its name. */
export const commands = await loadCommands(commandsFolder);

const { library: firstPlan } = await openSeeds();
const { library: allPlans } = await openAllPlans();

/** What a command knows of a library, for somebody who reads the given language. */
export function contextOf(library: Library, locale: Locale = 'zh-CN'): Context {
  const about = { version: '1.2.3', homepage: 'https://git.example/ceyuan' };
  return { ...library, locale, today: TODAY, about, commands, commandIds: {} };
}

/** What a command knows of the first plan. */
export const inPlan = (locale?: Locale): Context => contextOf(firstPlan, locale);

/** What a command knows of all plans that the tests have. */
export const inAllPlans = (locale?: Locale): Context => contextOf(allPlans, locale);

/** The texts of a message in Markdown, in order; also those beside a button. */
export function textsOf(reply: Reply): string[] {
  return textsIn(partsOf(reply));
}

/** All that a reader of the message sees, without Markdown. */
export function shownBy(reply: Reply): string {
  return textsOf(reply).map(plain).join('\n');
}

/** The block quotes of a message as a reader sees them, each with the link that follows it. */
export function quotesIn(reply: Reply): { readonly text: string; readonly url: string | undefined }[] {
  // Quotes of two texts stand apart.
  const lines = textsOf(reply).join('\n\0').split('\n');
  return lines.flatMap((line, at) => {
    const isNew = line.startsWith('\0') || !/^\0?> /u.test(lines[at - 1] ?? '');
    if (!/^\0?> /u.test(line) || !isNew) return [];
    const rest = lines.slice(at + 1);
    const length = rest.findIndex((other) => !other.startsWith('> '));
    const text = [line, ...rest.slice(0, length < 0 ? undefined : length)].map((other) =>
      plain(other.replace(/^\0?> /gmu, '')),
    );
    const link = /\]\((?<url>[^)]*)\)/u.exec(rest[length] ?? '');
    return [{ text: text.join('\n'), url: link?.groups?.url }];
  });
}

/** The bold heads of a list, as a reader sees them. */
export function headsIn(reply: Reply): string[] {
  return textsOf(reply)
    .filter((text) => text.startsWith('**'))
    .map((text) => plain(text.split('\n')[0]!));
}

/** The custom_ids of the buttons of a message that can be pressed, by their labels. */
export function buttonsIn(reply: Reply): Record<string, string> {
  const pairs = controlsOf(reply).flatMap((button) =>
    'custom_id' in button && 'label' in button && !button.disabled
      ? [[button.label ?? '', button.custom_id] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

/** The addresses that the buttons of a message open, by their labels. */
export function linksIn(reply: Reply): Record<string, string> {
  const pairs = controlsOf(reply).flatMap((button) =>
    'url' in button ? [[button.label ?? '', button.url] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The select menu of a message; it has to have one. */
export function menuIn(reply: Reply) {
  const menus = controlsOf(reply).flatMap((control) => ('options' in control ? [control] : []));
  expect(menus).toHaveLength(1);
  const { custom_id: customId, options } = menus[0]!;
  return { customId, options };
}

/** What the button with a label asks for. */
export function pressOf(
  reply: Reply,
  label: string,
  { locale, commands }: Context,
): ReturnType<typeof pressed> {
  const customId = buttonsIn(reply)[label];
  expect(customId, `there is no button ${label} among ${Object.keys(buttonsIn(reply))}`).toBeDefined();
  return pressed(customId!, { message: reply, locale }, commands);
}

/** The reply to the button with a label, as it is decoded and run for any transport. */
export function press(reply: Reply, label: string, context: Context): Promise<Reply> {
  return run(pressOf(reply, label, context).request, context);
}

/** The reply to a choice in the menu of a message. */
export function choose(reply: Reply, chosen: string, context: Context): Promise<Reply> {
  const { locale, commands } = context;
  const { request } = pressed(menuIn(reply).customId, { message: reply, chosen, locale }, commands);
  return run(request, context);
}

/** Runs a request as the dispatch does, but lets an error through. */
export async function run({ command, values }: Request, context: Context): Promise<Reply> {
  const called = context.commands.get(command);
  expect(called, `there is no command "${command}"`).toBeDefined();
  return called!.run(await called!.resolve(values, context), context);
}

/** A reply and all that its button for the next page leads to. */
export async function pagesOf(command: Command, values: RawValues, context: Context): Promise<Reply[]> {
  const pages = [await run({ command: command.name, values, locale: context.locale }, context)];
  while (buttonsIn(pages.at(-1)!)['›'] !== undefined) pages.push(await press(pages.at(-1)!, '›', context));
  return pages;
}

/** The words that a text fragment names: its two ends, or the whole. */
export function fragmentOf(url: string | undefined): string[] {
  const [, fragment = ''] = (url ?? '').split('#:~:text=');
  return fragment.split(',').map(decodeURIComponent);
}

/** Markdown as Discord shows it: escaped characters as they are, no bold marks, links by their words. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])|\*\*/gu, (_, escaped?: string) => escaped ?? '');
}

/** The words of the pictures in a reply. */
export function picturesIn(reply: Reply): string[] {
  return partsOf(reply).flatMap((part) =>
    part.type === ComponentType.MediaGallery ? part.items.map(({ description }) => description ?? '') : [],
  );
}
