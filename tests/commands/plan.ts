import { readFileSync } from 'node:fs';
import type { APIButtonComponent } from 'discord.js';
import type { Command, Context } from '../../src/command/command.js';
import { fromCustomId } from '../../src/command/custom-id.js';
import type { RawValues } from '../../src/command/options.js';
import type { Locale } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { buttonsOf, carriedBy, partsOf, type Reply } from '../../src/reply/reply.js';
import { openAllPlans, openSeeds } from '../support/library.js';

/** The seed file of the first plan, as it is on the disk. */
export const seedText = readFileSync(new URL('../../seeds/beijing-ai-2023.txt', import.meta.url), 'utf8');

const { library: firstPlan } = await openSeeds();
const { library: allPlans } = await openAllPlans();

/** What a command knows of the first plan, for somebody who reads the given language. */
export const inPlan = (locale: Locale = 'zh-CN'): Context => ({ ...firstPlan, locale });

/** What a command knows of all plans that the tests have. */
export const inAllPlans = (locale: Locale = 'zh-CN'): Context => ({ ...allPlans, locale });

/** The texts of a message in Markdown, in order. */
export function textsOf(reply: Reply): string[] {
  return partsOf(reply).flatMap((part) => ('content' in part ? [part.content] : []));
}

/** All that a reader of the message sees, without Markdown. */
export function shownBy(reply: Reply): string {
  return textsOf(reply).map(plain).join('\n');
}

/** The block quotes of a message as a reader sees them, each with the link that follows it. */
export function quotesIn(reply: Reply): { readonly text: string; readonly url: string | undefined }[] {
  const lines = textsOf(reply).join('\n').split('\n');
  return lines.flatMap((line, at) => {
    if (!line.startsWith('> ') || lines[at - 1]?.startsWith('> ')) return [];
    const rest = lines.slice(at);
    const length = rest.findIndex((other) => !other.startsWith('> '));
    const text = rest.slice(0, length).map((other) => plain(other.slice(2)));
    const link = /\]\((?<url>[^)]*)\)/u.exec(rest[length] ?? '');
    return [{ text: text.join('\n'), url: link?.groups?.url }];
  });
}

/** The bold heads of a list, as a reader sees them. */
export function headsIn(reply: Reply): string[] {
  return textsOf(reply).flatMap((text) => (text.startsWith('**') ? [plain(text.split('\n')[0]!)] : []));
}

/** The custom_ids of the buttons of a message by their labels. */
export function buttonsIn(reply: Reply): Record<string, string> {
  const pairs = buttonsOf(reply).flatMap((button: APIButtonComponent) =>
    'custom_id' in button ? [[button.label ?? '', button.custom_id] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** A reply and all that its button for the next page leads to. */
export function pagesOf(command: Command, values: RawValues, context: Context): Reply[] {
  const reply = command.run(values, context);
  const id = buttonsIn(reply)[phrasesIn(context.locale).next];
  if (id === undefined) return [reply];
  const call = fromCustomId(id, () => command.options, carriedBy(reply));
  return [reply, ...pagesOf(command, call!.values, context)];
}

/** The words that a text fragment names: its two ends, or the whole. */
export function fragmentOf(url: string | undefined): string[] {
  const [, fragment = ''] = (url ?? '').split('#:~:text=');
  return fragment.split(',').map(decodeURIComponent);
}

/** Markdown as Discord shows it: escaped characters as they are, no bold marks, links by their words. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])|\*\*/gu, (_, escaped?: string) => escaped ?? '');
}
