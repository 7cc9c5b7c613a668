import type { Message } from './conversation.js';

const KEY = 'ceyuan.conversation';

/** How many messages are kept: the page is left for a document and come back to. */
const MOST = 100;

/** The conversation of this tab so far. */
export function keptMessages(): readonly Message[] {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Message[];
}

/** Keeps the end of the conversation while the tab is open, without pictures; nothing of it leaves the browser. */
export function keepMessages(messages: readonly Message[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(messages.slice(-MOST).map(withoutFiles)));
}

/** A tab has room for some five million characters. */
function withoutFiles(message: Message): Message {
  if (message.by !== 'bot') return message;
  const { files: _, ...reply } = message.reply;
  return { ...message, reply };
}
