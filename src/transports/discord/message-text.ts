import { type APIMessage, type APIMessageComponent, ComponentType } from 'discord.js';

type Written = Pick<APIMessage, 'content' | 'embeds' | 'components'>;

/** What stands in a message: what somebody wrote, its embeds and its components, and what it forwards. */
export function textOf({ message_snapshots: forwarded, ...message }: APIMessage): string {
  return [message, ...(forwarded ?? []).map(({ message: one }) => one)]
    .flatMap(textsIn)
    .filter((text) => text?.trim())
    .join('\n');
}

/**
 * The words that a message of a bot quotes, or its whole text where it quotes none: of an answer the words of the plan
 * are checked, not those of the bot.
 */
export function quotedIn(message: APIMessage): string {
  const text = textOf(message);
  const quoted = text.split('\n').filter((line) => line.startsWith(QUOTED));
  return quoted.length === 0 ? text : quoted.map((line) => line.slice(QUOTED.length)).join('\n');
}

const QUOTED = '> ';

function textsIn({ content, embeds, components }: Written): (string | undefined)[] {
  const embedded = (embeds ?? []).flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [content, ...embedded, ...(components ?? []).flatMap(shownIn)];
}

/** The text displays of a component and of those inside it. */
function shownIn(component: APIMessageComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return 'components' in component ? component.components.flatMap(shownIn) : [];
}
