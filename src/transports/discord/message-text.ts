import { type APIMessage, type APIMessageComponent, ComponentType } from 'discord-api-types/v10';

type Written = Pick<APIMessage, 'content' | 'embeds' | 'components'>;

/** All text of a message: its content, embeds, components, and what it forwards. */
export function textOf({ message_snapshots: forwarded, ...message }: APIMessage): string {
  return [message, ...(forwarded ?? []).map(({ message: one }) => one)]
    .flatMap(textsIn)
    .filter((text) => text?.trim())
    .join('\n');
}

/** The quotes in a bot's message, as the plan's words are checked and not the bot's; without any its whole text. */
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

/** The texts in a component and those inside it. */
function shownIn(component: APIMessageComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return 'components' in component ? component.components.flatMap(shownIn) : [];
}
