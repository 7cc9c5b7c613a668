/** All that a command may import. */
export type { Library } from './answer/library.js';
export { type Command, type Context, defineCommand } from './command/command.js';
export { type Listing, listMatching, suggestFrom } from './command/listing.js';
export { requiredText, text } from './command/options.js';
export { documentOption, findDocument, matching, pageOption, shortName } from './command/scope.js';
export type { Entry } from './corpus/corpus.js';
export type { Safeguard, Target, Task } from './corpus/outline/outline.js';
export { makePassage } from './corpus/passages.js';
export { flatten, headed } from './corpus/sections.js';
export type { Section } from './corpus/types.js';
export { itemText } from './reply/item-text.js';
export { listReply } from './reply/list-reply.js';
export { inert, link, smallPrint } from './reply/markdown.js';
export { type Phrases, phrasesIn } from './reply/phrases.js';
export { quoteReply } from './reply/quote-reply.js';
export type { Reply } from './reply/reply.js';
export { describeTarget } from './reply/target-text.js';
