import { readFileSync } from 'node:fs';
import type { APIMessage } from 'discord-api-types/v10';
import { componentsIn, type Seen } from '../../support/discord/discord.js';

const TEXT = 10;
const BUTTON = 2;
const SELECT = 3;

/** The seed file of the first plan, as it is on the disk. */
export const seedText = readFileSync(new URL('../../../seeds/beijing-ai-2023.txt', import.meta.url), 'utf8');

type Shown = APIMessage | Seen;

/** The message that somebody sees. @throws Error where there is none */
export function messageOf(shown: Shown): APIMessage {
  const message = 'message' in shown ? shown.message : (shown as APIMessage);
  if (message === null) throw new Error('Nothing is shown.');
  return message;
}

/** The texts of a message in Markdown, in order. */
export function markdownOf(shown: Shown): string[] {
  return componentsIn(messageOf(shown)).flatMap(({ type, content }) =>
    type === TEXT ? [String(content)] : [],
  );
}

/** All that a reader of a message sees, without Markdown. */
export function shownBy(shown: Shown): string {
  return markdownOf(shown).map(plain).join('\n');
}

/** The block quotes of a message as a reader sees them, in order. */
export function quotesIn(shown: Shown): string[] {
  const lines = markdownOf(shown).join('\n\0').split('\n');
  const quotes: string[] = [];
  for (const [at, line] of lines.entries()) {
    const marked = /^\0?> (?<text>.*)$/su.exec(line)?.groups?.text;
    if (marked === undefined) continue;
    const goesOn = !line.startsWith('\0') && lines[at - 1]?.replace(/^\0/u, '').startsWith('> ');
    if (goesOn) quotes.push(`${quotes.pop()}\n${plain(marked)}`);
    else quotes.push(plain(marked));
  }
  return quotes;
}

/** What can be pressed or opened, by its label, in order; what is grey cannot. */
export function labelsIn(shown: Shown): string[] {
  return buttonsOf(shown).map(({ label }) => String(label));
}

/** The labels of the buttons that are grey. */
export function greyIn(shown: Shown): string[] {
  return allButtonsOf(shown).flatMap(({ label, disabled }) => (disabled ? [String(label)] : []));
}

/** Where the link button with this label leads. */
export function linkOf(shown: Shown, label: string): string {
  return String(buttonsOf(shown).find((button) => button.label === label)?.url);
}

/** The custom_ids of buttons and menus. */
export function customIdsIn(shown: Shown): string[] {
  return componentsIn(messageOf(shown)).flatMap(({ custom_id }) => (custom_id ? [String(custom_id)] : []));
}

type Choice = { readonly label: string; readonly value: string; readonly default?: boolean };

/** What the select menu of a message offers. */
export function choicesIn(shown: Shown): Choice[] {
  return componentsIn(messageOf(shown)).flatMap(({ type, options }) =>
    type === SELECT ? (options as Choice[]) : [],
  );
}

function buttonsOf(shown: Shown) {
  return allButtonsOf(shown).filter(({ disabled }) => !disabled);
}

function allButtonsOf(shown: Shown) {
  return componentsIn(messageOf(shown)).filter(({ type }) => type === BUTTON);
}

/** Markdown as Discord shows it: escaped characters as they are, no bold marks, links by their words. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])|\*\*/gu, (_, escaped?: string) => escaped ?? '');
}
