import type { APIButtonComponentWithCustomId } from 'discord.js';
import { buttonsOf, partsOf, type Reply } from '../../reply/reply.js';
import { type Screen, showMarkdown } from './markdown.js';

/** Shows a reply as text for a terminal, without its buttons. */
export function showReply(reply: Reply, screen: Screen): string {
  return partsOf(reply)
    .map((part) => ('content' in part ? showMarkdown(part.content, screen) : ''))
    .filter((text) => text !== '')
    .join('\n');
}

/** The buttons of a reply that run a command, in the order of their numbers. */
export function pressable(reply: Reply): APIButtonComponentWithCustomId[] {
  return buttonsOf(reply).filter((button): button is APIButtonComponentWithCustomId => 'custom_id' in button);
}
