/** All that a command may import. */

export type { Answer } from './answer/answer.js';
export { answerAfter } from './answer/answer-after.js';
export type { Library } from './answer/library.js';
export type { CardTheme } from './card/card.js';
export type { Check } from './check/finding.js';
export { citeInText, citePassage } from './cite/citation.js';
export { linkTo, linkToHeading } from './cite/fragment.js';
export { callButton, contextButton, DISLIKE, quoteActions, sourceButton } from './command/actions.js';
export { type Command, type Context, defineCommand } from './command/command.js';
export { findListed, type Listing, listMatching, suggestFrom } from './command/listing.js';
export { matching } from './command/matching.js';
export { flag, requiredText, type Suggestion, text } from './command/options.js';
export { findPassage, passageName, passageOption, passageWithName } from './command/passage-option.js';
export {
  chartOption,
  chartThemeOf,
  documentOption,
  entriesIn,
  findDocument,
  pageOption,
} from './command/scope.js';
export { makePassage } from './corpus/passages.js';
export { flatten, type Headed, headed } from './corpus/sections.js';
export type { Passage, Section } from './corpus/types.js';
export { firstFound } from './first-found.js';
export type { Locale, Localised } from './locale.js';
export type { ParsedDocument } from './outline/corpus.js';
export { measuredFirst } from './outline/measured-first.js';
export { targetsOn } from './outline/same-subject.js';
export type { Outline, Safeguard, Target, Task } from './outline/types.js';
export type { CitationStyle } from './public.js';
export { answerReply } from './reply/answer-reply.js';
export { cardReply, chartReply } from './reply/card-reply.js';
export { CHECK as checkPhrases } from './reply/check-phrases.js';
export { citationReply, contextReply } from './reply/citation-reply.js';
export { possibleQuestions, questionsNear } from './reply/example-questions.js';
export { type Findings, findingText, groupFindings } from './reply/finding-text.js';
export { listReply } from './reply/list-reply.js';
export { inert, joinFilled, link, smallPrint } from './reply/markdown.js';
export { phrasesIn } from './reply/phrases.js';
export { itemText } from './reply/quote-reply.js';
export {
  type Accent,
  button,
  clip,
  menu,
  type Part,
  paragraph,
  type Reply,
  reply,
  row,
  section,
  separator,
} from './reply/reply.js';
export { originOf, sourceName } from './reply/source-words.js';
export { tableText } from './reply/table-text.js';
export { briefFigure, isChartable, statedFigure, targetHead, targetName } from './reply/target-text.js';
export type { Span } from './text/span.js';
