import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIInteractionResponseCallbackData,
  APISelectMenuOption,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord.js';
import { MAX_BUTTON_URL } from '../cite/fragment.js';
import { printableLine } from '../printable.js';
import { inert, smallPrint, uninert } from './markdown.js';

/** A file that goes with a message. */
export type ReplyFile = { readonly name: string; readonly data: Uint8Array };

/** A Discord message as plain data, and the files that its pictures name. */
export type Reply = Pick<APIInteractionResponseCallbackData, 'components' | 'flags' | 'allowed_mentions'> & {
  readonly files?: readonly ReplyFile[];
};

/** One of the parts that a message is made of, from top to bottom. */
export type Part = APIComponentInContainer;

/**
 * Discord's numbers for components and flags (https://discord.com/developers/docs/components/reference).
 * Written out, as loading discord.js for them would take longer than answering.
 */
const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const SECTION = 9;
const TEXT_DISPLAY = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const SECONDARY = 2;
const LINK = 5;
const IS_COMPONENTS_V2 = 1 << 15;

/**
 * The component id of a text that is read back from a message: what was asked, for buttons that have no room for it.
 * Discord numbers the other components from 1.
 */
const CARRIED_ID = 2035;

/** The colour of a message's edge, by what it says. */
const ACCENTS = { plain: 0x4a6fa5, good: 0x3a8f5c, caution: 0xc98a1b, bad: 0xb5473c } as const;
export type Accent = keyof typeof ACCENTS;

/** A message of the given parts that pings nobody. */
export function reply(parts: readonly (Part | null)[], accent: Accent = 'plain'): Reply {
  const components = parts.filter((part): part is Part => part !== null);
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [{ type: CONTAINER, accent_color: ACCENTS[accent], components }],
  };
}

/** The most buttons in a row. */
const MAX_ROW = 5;

/** The same message with one more button at its end: in its last row where there is room, else in one of its own. */
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

/** The same message with a line of small print over it. */
export function withNote(message: Reply, markdown: string): Reply {
  const note: Part = { type: TEXT_DISPLAY, content: smallPrint(markdown) };
  return withParts(message, (parts) => [note, ...parts]);
}

/** The same message with a line of small print under its words, before the rows at its end. */
export function withFootnote(message: Reply, markdown: string): Reply {
  return withParts(message, (parts) => {
    const end = parts.findLastIndex(({ type }) => type !== ACTION_ROW) + 1;
    const note: Part = { type: TEXT_DISPLAY, content: smallPrint(markdown) };
    return [...parts.slice(0, end), note, ...parts.slice(end)];
  });
}

/** The same message without what runs a command: its words, pictures and links stay. */
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

/** A text in Markdown with a button beside it; only the text where there is no button. */
export function section(markdown: string, beside: APIButtonComponent | null): Part {
  const text: APITextDisplayComponent = { type: TEXT_DISPLAY, content: markdown };
  return beside === null ? text : { type: SECTION, components: [text], accessory: beside };
}

/** What stands before a text that is carried. */
const ASKED = '💬 ';

/** The lines that show what somebody asked; buttons read it from there when their custom_id has no room. */
export function carry(asked: string): APITextDisplayComponent {
  const lines = `${ASKED}${asked}`.split('\n').map((line) => smallPrint(inert(line)));
  return { type: TEXT_DISPLAY, id: CARRIED_ID, content: lines.join('\n') };
}

/** What `carry` showed in a message; undefined where it showed nothing. */
export function carriedBy(message: Pick<Reply, 'components'>): string | undefined {
  const found = partsOf(message).find((part) => part.type === TEXT_DISPLAY && part.id === CARRIED_ID);
  const lines = found && 'content' in found ? found.content.split('\n') : undefined;
  return lines
    ?.map((line) => uninert(line.replace(/^-# /u, '')))
    .join('\n')
    .slice(ASKED.length);
}

/** The same message without what `carry` shows in it. */
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
  const components = buttons.filter((button): button is APIButtonComponent => button !== null);
  return components.length === 0 ? null : { type: ACTION_ROW, components };
}

/** Buttons in rows of four, which leave room for the one that a transport adds. */
export function rows(buttons: readonly (APIButtonComponent | null)[]): Part[] {
  const shown = buttons.filter((button) => button !== null);
  const count = Math.ceil(shown.length / (MAX_ROW - 1));
  const all = Array.from({ length: count }, (_, at) =>
    row(shown.slice(at * (MAX_ROW - 1), (at + 1) * (MAX_ROW - 1))),
  );
  return all.filter((one) => one !== null);
}

/** The longest label of a choice, in characters. */
const MAX_CHOICE = 100;

/** What can be chosen in a menu, 25 at most, and what is chosen already. */
export type Choices = {
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly chosen?: string;
};

/** A menu that runs the command in its custom_id with what is chosen; null without choices. */
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

/** The same button, grey: it cannot be pressed. */
export function disabled(one: APIButtonComponent): APIButtonComponent {
  return { ...one, disabled: true };
}

/** The longest label of a button, in characters. */
const MAX_LABEL = 80;

/** A button that opens an address; null without one, or with one that Discord refuses. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
  return url === null || url.length > MAX_BUTTON_URL ? null : { type: BUTTON, style: LINK, label, url };
}

/** What can be pressed or chosen in a message, in order; also what stands beside a text. */
export function controlsOf(message: Pick<Reply, 'components'>): APIComponentInMessageActionRow[] {
  return partsOf(message).flatMap((part): APIComponentInMessageActionRow[] => {
    if (part.type === ACTION_ROW) return part.components;
    return part.type === SECTION && part.accessory.type === BUTTON ? [part.accessory] : [];
  });
}

/** A text of our own that has to fit, with an ellipsis where it was cut; quotes are never cut. */
export function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`;
}
