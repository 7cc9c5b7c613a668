import { expect } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import type { Reply } from '../../src/reply/reply.js';
import { contextOf, quotesIn, textsOf } from '../commands/plan.js';
import { expectWithinLimits } from './limits.js';
import { liveIn } from './live.js';

/**
 * Makes what expects of a message that Discord takes it, that it obeys nothing of it, and that all it quotes stands so in
 * a document of the library.
 */
export function harmlessOver(library: Library): (reply: Reply) => void {
  const documents = library.entries.map(({ document }) => document);
  const pages = documents.flatMap(({ url }) => (url === null ? [] : [url]));
  const addresses = [...pages, contextOf(library).about.homepage!];
  const holds = (words: string): boolean => documents.some(({ text }) => text.includes(words));
  return (reply) => {
    expectWithinLimits(reply);
    for (const markdown of textsOf(reply)) expect(liveIn(markdown, addresses), markdown).toEqual([]);
    for (const { text } of quotesIn(reply)) expect(holds(text), text).toBe(true);
  };
}
