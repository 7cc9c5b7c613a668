import type { SentReply, Told } from '../protocol.js';

export type Message = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
} & (
  | { readonly by: 'you'; readonly text: string }
  | { readonly by: 'bot'; readonly reply: SentReply; readonly place: string | null }
  /** What the page itself says. */
  | { readonly by: 'page'; readonly text: string }
);

export type BotMessage = Extract<Message, { by: 'bot' }>;

type Change =
  | { readonly kind: 'said'; readonly by: 'you' | 'page'; readonly text: string }
  | {
      readonly kind: 'told';
      readonly told: Told;
      readonly place: string | null;
      readonly holder: string | null;
    }
  | { readonly kind: 'dismissed'; readonly id: string };

/** Discord's flag of a message that only one person sees. */
const EPHEMERAL = 1 << 6;

export function isPrivate({ reply }: BotMessage): boolean {
  return ((reply.flags ?? 0) & EPHEMERAL) !== 0;
}

/** The conversation after a change. */
export function changed(messages: readonly Message[], change: Change): readonly Message[] {
  if (change.kind === 'dismissed') return messages.filter(({ id }) => id !== change.id);
  if (change.kind === 'said') return [...messages, { ...fresh(), by: change.by, text: change.text }];
  const { told, place, holder } = change;
  if (told.kind === 'removed') return messages.filter(({ id }) => id !== holder);
  if (told.kind === 'posted') return [...messages, { ...fresh(), by: 'bot', reply: told.reply, place }];
  if (told.kind === 'offered' || told.kind === 'left') return messages;
  return messages.map((message) =>
    message.id === holder && message.by === 'bot' ? updated(message, told.reply, place) : message,
  );
}

/** An update leaves a message as private as it was. */
function updated(message: BotMessage, reply: SentReply, place: string | null): BotMessage {
  const flags = (reply.flags ?? 0) | (isPrivate(message) ? EPHEMERAL : 0);
  return { ...message, reply: { ...reply, flags }, place };
}

function fresh() {
  return { id: crypto.randomUUID(), at: Date.now() };
}
