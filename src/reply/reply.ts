import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIInteractionResponseCallbackData,
  APISelectMenuOption,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import { MAX_BUTTON_URL } from '../cite/fragment.js';
import { printableLine } from '../printable.js';
import { inert, smallPrint, uninert } from './markdown.js';

export type ReplyFile = { readonly name: string; readonly data: Uint8Array };

/** A Discord message as plain data, and the files that its pictures name. */
export type Reply = Pick<APIInteractionResponseCallbackData, 'components' | 'flags' | 'allowed_mentions'> & {
  readonly files?: readonly ReplyFile[];
};

/** A part of a message; they stand from top to bottom. */
export type Part = APIComponentInContainer;

/** Discord's numbers (https://discord.com/developers/docs/components/reference), as loading them would take long. */
export const ACTION_ROW = 1;
export const BUTTON = 2;
export const STRING_SELECT = 3;
export const SECTION = 9;
const TEXT_DISPLAY = 10;
export const MEDIA_GALLERY = 12;
export const SEPARATOR = 14;
export const CONTAINER = 17;
const SECONDARY = 2;
const LINK = 5;
const IS_COMPONENTS_V2 = 1 << 15;

/** The component id of the question, which buttons without room for it read; Discord numbers the others from 1. */
const CARRIED_ID = 2035;

const ACCENTS = { plain: 0x4a6fa5, good: 0x3a8f5c, caution: 0xc98a1b, bad: 0xb5473c } as const;
export type Accent = keyof typeof ACCENTS;

/** A message of the given parts that pings nobody. */
export function reply(parts: readonly (Part | null)[], accent: Accent = 'plain'): Reply {
  const components = parts.filter((part) => part !== null);
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [{ type: CONTAINER, accent_color: ACCENTS[accent], components }],
  };
}

const MAX_ROW = 5;

/** Adds a button to the end of a message: to its last row, or in a new one. */
export function withButton(message: Reply, added: APIButtonComponent | null): Reply {
  if (added === null) return message;
  return withParts(message, (parts) => {
    const last = parts.at(-1);
    const [first] = last?.type === ACTION_ROW ? last.components : [];
    const hasRoom = last?.type === ACTION_ROW && first?.type === BUTTON && last.components.length < MAX_ROW;
    return hasRoom
      ? [...parts.slice(0, -1), { ...last, components: [...last.components, added] }]
      : [...parts, { type: ACTION_ROW, components: [added] }];
  });
}

/** Adds a line of small print above a message. */
export function withNote(message: Reply, markdown: string): Reply {
  return withParts(message, (parts) => [section(smallPrint(markdown), null), ...parts]);
}

/** Adds a line of small print under the words of a message, before the rows at its end. */
export function withFootnote(message: Reply, markdown: string): Reply {
  return withParts(message, (parts) => {
    const end = parts.findLastIndex(({ type }) => type !== ACTION_ROW) + 1;
    return [...parts.slice(0, end), section(smallPrint(markdown), null), ...parts.slice(end)];
  });
}

/** Removes what runs a command from a message; words, pictures and links stay. */
export function withoutControls(message: Reply): Reply {
  return withParts(message, (parts) =>
    parts.flatMap((part): Part[] => {
      if (part.type === SECTION && !('url' in part.accessory)) return part.components;
      if (part.type !== ACTION_ROW) return [part];
      const links = part.components.filter((control) => 'url' in control);
      return links.length > 0 ? [{ ...part, components: links }] : [];
    }),
  );
}

function withParts(message: Reply, change: (parts: readonly Part[]) => Part[]): Reply {
  const components = (message.components ?? []).map((part) =>
    part.type === CONTAINER ? { ...part, components: change(part.components) } : part,
  );
  return { ...message, components };
}

/** A text in Markdown; null for an empty one. */
export function paragraph(markdown: string): APITextDisplayComponent | null {
  return markdown === '' ? null : { type: TEXT_DISPLAY, content: markdown };
}

/** A text in Markdown, with a button beside it if there is one. */
export function section(markdown: string, beside: APIButtonComponent | null): Part {
  const text: APITextDisplayComponent = { type: TEXT_DISPLAY, content: markdown };
  return beside === null ? text : { type: SECTION, components: [text], accessory: beside };
}

const ASKED = '💬 ';

/** Shows a question in a message, where its buttons read it when their custom_id has no room. */
export function carry(asked: string): APITextDisplayComponent {
  const lines = `${ASKED}${asked}`.split('\n').map((line) => smallPrint(inert(line)));
  return { type: TEXT_DISPLAY, id: CARRIED_ID, content: lines.join('\n') };
}

/** The text that `carry` showed in a message; undefined for none. */
export function carriedBy(message: Pick<Reply, 'components'>): string | undefined {
  const found = partsOf(message).find((part) => part.type === TEXT_DISPLAY && part.id === CARRIED_ID);
  const lines = found && 'content' in found ? found.content.split('\n') : undefined;
  return lines
    ?.map((line) => uninert(line.replace(/^-# /u, '')))
    .join('\n')
    .slice(ASKED.length);
}

/** Removes from a message what `carry` shows. */
export function withoutAsked(message: Reply): Reply {
  return withParts(message, (parts) => parts.filter((part) => part.id !== CARRIED_ID));
}

/** The parts of a message, in order. */
export function partsOf(message: Pick<Reply, 'components'>): readonly Part[] {
  return (message.components ?? []).flatMap((part): Part[] =>
    part.type === CONTAINER ? part.components : [],
  );
}

/** The texts of some parts in Markdown, in order. */
export function textsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === TEXT_DISPLAY) return [part.content];
    return part.type === SECTION ? part.components.map(({ content }) => content) : [];
  });
}

/** A thin line between parts. */
export function separator(): Part {
  return { type: SEPARATOR };
}

/** A row of up to five buttons; null without any. */
export function row(
  buttons: readonly (APIButtonComponent | null)[],
): APIActionRowComponent<APIButtonComponent> | null {
  const components = buttons.filter((button) => button !== null);
  return components.length === 0 ? null : { type: ACTION_ROW, components };
}

/** Buttons in rows of four, which leave room for one that a transport adds. */
export function rows(buttons: readonly (APIButtonComponent | null)[]): Part[] {
  const shown = buttons.filter((button) => button !== null);
  const first = row(shown.slice(0, MAX_ROW - 1));
  return first ? [first, ...rows(shown.slice(MAX_ROW - 1))] : [];
}

const MAX_CHOICE = 100;

/** The choices of a menu, 25 at most, and which is chosen already. */
export type Choices = {
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly chosen?: string;
};

/** A menu that runs the command in its custom_id with the choice; null without choices. */
export function menu(
  placeholder: string,
  customId: string,
  { choices, chosen }: Choices,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const options = choices.map(
    ({ label, value }): APISelectMenuOption => ({
      label: clip(printableLine(label), MAX_CHOICE),
      value,
      default: value === chosen,
    }),
  );
  const select = { type: STRING_SELECT, custom_id: customId, placeholder, options } as const;
  return options.length === 0 ? null : { type: ACTION_ROW, components: [select] };
}

/** A button that runs the command in its custom_id. */
export function button(label: string, customId: string): APIButtonComponent {
  return {
    type: BUTTON,
    style: SECONDARY,
    label: clip(printableLine(label), MAX_LABEL),
    custom_id: customId,
  };
}

const MAX_LABEL = 80;

/** A button that opens an address; null without one, or with one too long for Discord. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
  return url === null || url.length > MAX_BUTTON_URL ? null : { type: BUTTON, style: LINK, label, url };
}

/** The buttons and menus of a message, in order, also those beside a text. */
export function controlsOf(message: Pick<Reply, 'components'>): APIComponentInMessageActionRow[] {
  return partsOf(message).flatMap((part): APIComponentInMessageActionRow[] => {
    if (part.type === ACTION_ROW) return part.components;
    return part.type === SECTION && part.accessory.type === BUTTON ? [part.accessory] : [];
  });
}

/** The same message with other custom_ids for its buttons and menus. */
export function withCustomIds(message: Reply, change: (id: string) => string): Reply {
  const changed = <Control extends object>(control: Control): Control =>
    'custom_id' in control ? { ...control, custom_id: change(String(control.custom_id)) } : control;
  return withParts(message, (parts) =>
    parts.map((part): Part => {
      if (part.type === ACTION_ROW) return { ...part, components: part.components.map(changed) };
      return part.type === SECTION ? { ...part, accessory: changed(part.accessory) } : part;
    }),
  );
}

/** Shortens a text of our own with an ellipsis; quotes are never cut. */
export function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`;
}
