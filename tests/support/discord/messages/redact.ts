import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';

/** Who reads. */
export type Reader = {
  readonly botId: string;
  readonly intents: number;
  /** Whether the message was sent to the bot alone. */
  readonly isDirect: boolean;
};

/**
 * What an application sees of a message. Without the intent MessageContent it sees none of what others
 * wrote, unless they wrote to it: https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function redact(message: APIMessage, reader: Reader): APIMessage {
  const shown = maySee(message, reader)
    ? { ...message }
    : { ...message, content: '', embeds: [], attachments: [], components: [] };
  const { referenced_message: referenced } = message;
  return referenced ? { ...shown, referenced_message: redact(referenced, reader) } : shown;
}

function maySee({ author, mentions }: APIMessage, { botId, intents, isDirect }: Reader): boolean {
  return (
    isDirect ||
    author.id === botId ||
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    mentions.some(({ id }) => id === botId)
  );
}
