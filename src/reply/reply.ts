import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIInteractionResponseCallbackData,
  APITextDisplayComponent,
} from 'discord.js';
import { inert, smallPrint, uninert } from './markdown.js';

/** A Discord message as plain data. */
export type Reply = Pick<APIInteractionResponseCallbackData, 'components' | 'flags' | 'allowed_mentions'>;

type Part = APIComponentInContainer;

/**
 * Discord's numbers for components and flags (https://discord.com/developers/docs/components/reference).
 * Written out, as loading discord.js for them would take longer than answering.
 */
const ACTION_ROW = 1;
const BUTTON = 2;
const SECONDARY = 2;
const LINK = 5;
const TEXT_DISPLAY = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const IS_COMPONENTS_V2 = 1 << 15;

/** The component id of the text that buttons with a long text refer to. */
const CARRIED_ID = 1;

/** A message of the given parts that pings nobody. */
export function reply(parts: readonly (Part | null)[]): Reply {
  const components = parts.filter((part): part is Part => part !== null);
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [{ type: CONTAINER, components }],
  };
}

/** A text in Markdown; null for an empty one. */
export function paragraph(markdown: string): APITextDisplayComponent | null {
  return markdown === '' ? null : { type: TEXT_DISPLAY, content: markdown };
}

/** The line that shows what somebody asked; buttons read it from there when their custom_id has no room. */
export function carry(asked: string): APITextDisplayComponent {
  return { type: TEXT_DISPLAY, id: CARRIED_ID, content: smallPrint(`❓ ${inert(asked)}`) };
}

/** What `carry` showed in a message; undefined where it showed nothing. */
export function carriedBy(message: Reply): string | undefined {
  const line = partsOf(message).find((part) => part.type === TEXT_DISPLAY && part.id === CARRIED_ID);
  return line && 'content' in line ? uninert(line.content.replace(/^-# ❓ /u, '')) : undefined;
}

/** The parts of a message, in order. */
export function partsOf(message: Reply): readonly Part[] {
  return (message.components ?? []).flatMap((part): Part[] =>
    part.type === CONTAINER ? part.components : [],
  );
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

/** A button that runs the command in its custom_id. */
export function button(label: string, customId: string): APIButtonComponent {
  return { type: BUTTON, style: SECONDARY, label, custom_id: customId };
}

/** The longest address that a link button takes, in characters. */
const MAX_LINK_BUTTON = 512;

/** A button that opens an address; null without one, or with one that Discord refuses. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
  return url === null || url.length > MAX_LINK_BUTTON ? null : { type: BUTTON, style: LINK, label, url };
}

/** The buttons of a message, in order. */
export function buttonsOf(message: Reply): APIButtonComponent[] {
  return partsOf(message)
    .flatMap((part) => (part.type === ACTION_ROW ? part.components : []))
    .filter(isButton);
}

function isButton(component: { readonly type: number }): component is APIButtonComponent {
  return component.type === BUTTON;
}
