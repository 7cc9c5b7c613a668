import type { Answer, Quote } from '../answer/answer.js';
import type { Locale } from '../locale.js';
import { listReply } from './list-reply.js';
import { joinFilled, link, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { type QuoteReplySettings, quoteReply, quoteText, sourceLine } from './quote-reply.js';
import { type Part, type Reply, section } from './reply.js';
import { sourceName } from './source-words.js';

type AnswerReplySettings = Omit<QuoteReplySettings, 'turn'> & {
  readonly page: number;
  /** The custom_id of a button to another page; null where there are no buttons. */
  readonly turn: ((page: number) => string) | null;
};

/** Shows an answer: the quote that answers, or the whole list that is asked for. */
export function answerReply(answer: Answer, { page, turn, ...settings }: AnswerReplySettings): Reply {
  if (answer.kind !== 'list') return quoteReply(answer, { ...settings, turn });
  const phrases = phrasesIn(settings.locale);
  const { announcement, quotes } = answer;
  const [first] = quotes;
  const items = quotes.map((quote) => () => itemPart(quote, settings.locale));
  return listReply(items, {
    locale: settings.locale,
    about: answer.question,
    title: phrases.items(quotes.length),
    note: joinFilled(
      [
        announcement ? quoteText(announcement) : '',
        first ? sourceLine(announcement ?? first, settings.locale) : '',
      ],
      '\n',
    ),
    page,
    turn: turn ?? (() => ''),
    accent: 'good',
    actions: settings.actions,
  });
}

/** The head of an item with a link to its words, and a note where it goes on. */
function itemPart(quote: Quote, locale: Locale): Part {
  const rest = quote.beyond > 0 ? phrasesIn(locale).goesOn(quote.beyond) : '';
  const source = link(sourceName(quote.passage.section.document, locale), quote.url);
  return section(`${quoteText(quote)}\n${smallPrint(joinFilled([rest, source], ' · '))}`, null);
}
