import { useEffect, useReducer, useState } from 'preact/hooks';
import type { PageAnswer } from '../protocol.js';
import { type Act, choose, press, useOn } from './acts.js';
import { type BotMessage, changed, type Message } from './conversation.js';
import { usePage } from './page.js';
import { Refused } from './server.js';

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
    } finally {
      setWaiting((count) => count - 1);
    }
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
      const latest = messages.findLast((message): message is BotMessage => message.by === 'bot');
      speak(text, server.say(text, repliesTo?.reply ?? null, latest?.reply ?? null));
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
