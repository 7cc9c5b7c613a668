import { type APIMessage, ComponentType } from 'discord.js';

/** What somebody wrote in a message, its embeds and its text displays. */
export function textOf({ content, embeds, components }: APIMessage): string {
  const embedded = (embeds ?? []).flatMap(({ title, description }) => [title, description]);
  const shown = (components ?? []).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  return [content, ...embedded, ...shown].filter((text) => text?.trim()).join('\n');
}

/** What Discord puts into a text for mentions, channels, emoji and times: no words of a question. */
const MARKUP = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/gu;

/** A message's text without Discord's own marks. */
export function withoutMarkup(content: string): string {
  return content.replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
}
