import type { Answer, Quote } from '../answer/answer.js';
import type { Locale } from '../locale.js';
import { slice } from '../text/span.js';
import { listReply, underHeadings } from './list-reply.js';
import { listTitle } from './list-title.js';
import { joinFilled, link, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import {
  documentMenu,
  headText,
  markedQuotes,
  otherDocuments,
  type QuoteReplySettings,
  quoteReply,
  quoteText,
  sourceLine,
  statusLine,
} from './quote-reply.js';
import { type Part, type Reply, section } from './reply.js';
import { sourceName } from './source-words.js';
import { targetHead } from './target-text.js';

/** Shows an answer: the quote that answers, or the whole list that is asked for. */
export function answerReply(
  answer: Answer,
  { page, ...settings }: QuoteReplySettings & { readonly page: number },
): Reply {
  if (answer.kind !== 'list') return quoteReply(answer, settings);
  const { locale, turn, actions } = settings;
  const { announcement } = answer;
  const isAnswer = answer.status === 'answered';
  const quotes = markedQuotes(answer);
  // One item is quoted as any answer is.
  const isSeveral = quotes.length > 1 || answer.listed === 'counted';
  const isOne = isAnswer && answer.parts.length === 0;
  const source = answer.parts.length === 0 ? (announcement ?? quotes[0]) : undefined;
  return listReply(
    underHeadings(
      quotes,
      ({ labels }) => labels.group,
      (quote) => itemPart(quote, locale, isSeveral),
    ),
    {
      locale,
      about: answer.question,
      // Of a list that is only the nearest, the reason comes first, and it is not called whole.
      ...(isOne && isSeveral ? { title: titleOf(answer, locale) } : { reason: statusLine(answer, locale) }),
      note: announcement ? quoteText(announcement) : '',
      footnote: joinFilled([source ? sourceLine(source, locale) : '', otherDocuments(answer, locale)], '\n'),
      below: () => documentMenu(answer, settings),
      page,
      turn: turn ?? (() => ''),
      accent: isAnswer ? 'good' : 'caution',
      actions,
    },
  );
}

/** How many items a list has and how they stand; first its plan, where others have such a list. */
function titleOf({ quotes, elsewhere, listed }: Answer, locale: Locale): string {
  const plan = elsewhere.length > 0 ? (quotes[0]?.passage.section.document.title ?? '') : '';
  return joinFilled([plan, listTitle(listed, quotes.length, locale)], ' · ');
}

/** An item as the listing of its command shows it: what it is called, its head, a note where it goes on, and a link where it is one of several. */
function itemPart(quote: Quote, locale: Locale, isOfSeveral: boolean): Part {
  const rest = quote.beyond > 0 ? phrasesIn(locale).goesOn(quote.beyond) : '';
  const source = isOfSeveral ? link(sourceName(quote.passage.section.document, locale), quote.url) : '';
  const small = smallPrint(joinFilled([rest, source], ' · '));
  return section(joinFilled([...headsOf(quote, locale), quoteText(quote), small], '\n'), null);
}

/** The lines above an item; a name that its first line says is not said again. */
function headsOf({ labels: { targets, name }, text, answer }: Quote, locale: Locale): string[] {
  const [opening = ''] = slice(text, answer).split('\n');
  return [
    ...targets.map((target) => headText(targetHead(target, locale))),
    opening.includes(name) ? '' : headText({ name }),
  ];
}
