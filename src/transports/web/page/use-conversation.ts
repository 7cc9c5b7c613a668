import { useEffect, useReducer, useState } from 'preact/hooks';
import type { PageAnswer, SentReply, Told } from '../protocol.js';
import { usePage } from './page.js';
import { type Act, choose, press, Refused, useOn } from './server.js';

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
function changed(messages: readonly Message[], change: Change): readonly Message[] {
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

/** A conversation with the bot, and all that can be done in it. */
export function useConversation() {
  const { server, words } = usePage();
  const [messages, change] = useReducer(changed, null, keptMessages);
  const [waiting, setWaiting] = useState(0);
  useEffect(() => keepMessages(messages), [messages]);
  const admit = (error: unknown): void =>
    change({ kind: 'said', by: 'page', text: error instanceof Refused ? words.refused : words.unreachable });
  const hear = async (asking: Promise<PageAnswer>, holder: string | null): Promise<void> => {
    setWaiting((count) => count + 1);
    try {
      change({ kind: 'told', ...(await asking), holder });
    } catch (error) {
      admit(error);
    }
    setWaiting((count) => count - 1);
  };
  const speak = (text: string, asking: Promise<PageAnswer>): void => {
    change({ kind: 'said', by: 'you', text });
    void hear(asking, null);
  };
  return {
    messages,
    isWaiting: waiting > 0,
    admit,
    say: (text: string, repliesTo: BotMessage | null) => {
      const told = messages.flatMap((message) => (message.by === 'bot' ? [message.reply] : []));
      const latest = told.slice(-REACH).reverse();
      speak(text, server.say(text, repliesTo?.reply ?? null, latest));
    },
    run: (act: Act, text: string) => speak(text, server.do(act)),
    use: ({ id, reply }: BotMessage, customId: string, value: string | null) => {
      const act = value === null ? press(reply, customId) : choose(reply, customId, value);
      void hear(server.do(act), id).then(() => keepFocus(id));
    },
    useOn: (message: Message, command: string) => {
      const written = message.by === 'bot' ? message.reply : { content: message.text };
      void hear(server.do(useOn(command, written)), null);
    },
    dismiss: ({ id }: Message) => change({ kind: 'dismissed', id }),
  };
}

/** A button that is gone from a message, or greyed, leaves the focus to the message. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled');
    if (isLost) document.getElementById(id)?.focus();
  });
}

/** How many of the bot's messages somebody may go on from without a reply to one. */
const REACH = 5;

const KEY = 'ceyuan.conversation';

/** How many messages are kept: the page is left for a document and come back to. */
const MOST = 100;

/** The conversation of this tab so far. */
function keptMessages(): readonly Message[] {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Message[];
}

/** Keeps the end of the conversation while the tab is open, without pictures; nothing of it leaves the browser. */
function keepMessages(messages: readonly Message[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(messages.slice(-MOST).map(withoutFiles)));
}

/** A tab has room for some five million characters. */
function withoutFiles(message: Message): Message {
  if (message.by !== 'bot') return message;
  const { files: _, ...reply } = message.reply;
  return { ...message, reply };
}
