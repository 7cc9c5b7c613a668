import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Answer, Quote } from '../answer/answer.js';
import type { Locale } from '../locale.js';
import { shifted, slice } from '../text/span.js';
import { blockQuote, emphasise, inert, joinFilled, link, smallPrint } from './markdown.js';
import { pager } from './pager.js';
import { phrasesIn } from './phrases.js';
import { carry, clip, menu, paragraph, reply, row, rows, separator } from './reply.js';
import { originOf, wordsOf } from './source-words.js';

export type QuoteReplySettings = {
  readonly locale: Locale;
  /** The custom_id of a button to another page; null where there are no buttons. */
  readonly turn: ((page: number) => string) | null;
  /** Buttons under the quotes; a transport adds one. */
  readonly actions: readonly (APIButtonComponent | null)[];
  /** The custom_id of a menu that asks another document the same, by its id. */
  readonly ofDocument?: string | null;
  /** Buttons with questions that the documents answer, five at most. */
  readonly questions?: readonly (APIButtonComponent | null)[];
};

const ACCENTS = { answered: 'good', related: 'caution', none: 'plain' } as const;

/** Shows an answer: what was asked, whether this answers it, the quote, and where it stands. */
export function quoteReply(answer: Answer, settings: QuoteReplySettings) {
  const { locale, turn, actions, questions = [] } = settings;
  const phrases = phrasesIn(locale);
  const { status, page } = answer;
  const firstFurther = page > 1 ? 0 : 1;
  const offered = row(questions);
  return reply(
    [
      carry(answer.question),
      page === 1 ? paragraph(statusLine(answer, locale)) : null,
      ...markedQuotes(answer).flatMap((quote, at) => [
        // The first quote alone was judged, but where each answers a part of the question.
        at === firstFurther && answer.parts.length === 0 ? paragraph(phrases.further) : null,
        paragraph(quoteText(quote)),
        paragraph(sourceWithYear(quote, locale)),
      ]),
      paragraph(otherDocuments(answer, locale)),
      documentMenu(answer, settings),
      offered && paragraph(smallPrint(phrases.tryThese)),
      offered,
      separator(),
      pager(answer, turn),
      ...rows(actions),
    ],
    page === 1 ? ACCENTS[status] : 'plain',
  );
}

/** The quotes of an answer: what was asked for stands in none that is no answer. */
export function markedQuotes({ status, quotes }: Answer): readonly Quote[] {
  return status === 'related' ? quotes.map((quote) => ({ ...quote, highlights: [] })) : quotes;
}

function unansweredLine({ parts }: Answer, locale: Locale): string {
  const answered = new Set(parts.flatMap(({ name, isAnswered }) => (isAnswered ? name : [])));
  const lacking = new Set(parts.map(({ name }) => name).filter((name) => !answered.has(name)));
  const names = [...lacking].map((name) => inert(clip(name, MAX_NAME)));
  return names.length === 0 ? '' : `\n${phrasesIn(locale).unanswered(names)}`;
}

/** The most other documents to tell of. */
const MAX_OTHERS = 3;

/** The other documents that say something else on what is asked, or have the same part: how many, and links to the first. */
export function otherDocuments({ differing, elsewhere }: Answer, locale: Locale): string {
  const phrases = phrasesIn(locale);
  const quotes = differing?.quotes ?? elsewhere;
  if (quotes.length === 0) return '';
  const lines = quotes.slice(0, MAX_OTHERS).map(({ text, highlights: [marked], url, passage }) => {
    const title = link(clip(passage.section.document.title, MAX_TITLE), url);
    return joinFilled([differing && marked ? inert(slice(text, marked)) : '', title], ' · ');
  });
  const count = differing ? phrases.differing(quotes.length) : phrases.elsewhere(quotes.length);
  return [count, ...lines].map(smallPrint).join('\n');
}

/** The most documents that a menu takes, and the longest id of one. */
const MAX_CHOICES = 25;
const MAX_ID = 100;

/** A menu of the other documents that have the same part, of which the reply tells only the first. */
export function documentMenu({ elsewhere }: Answer, { locale, ofDocument = null }: QuoteReplySettings) {
  if (ofDocument === null || elsewhere.length === 0) return null;
  const documents = elsewhere.map(({ passage }) => passage.section.document);
  const choices = documents.filter(({ id }) => id.length <= MAX_ID).slice(0, MAX_CHOICES);
  return menu(phrasesIn(locale).otherDocument, ofDocument, {
    choices: choices.map(({ title, id }) => ({ label: title, value: id })),
  });
}

/** The most names to tell, and the most characters of one. */
const MAX_NAMES = 4;
const MAX_NAME = 40;

/** Whether the first quote answers, and what nothing does; else which names of the question its document lacks. */
export function statusLine(answer: Answer, locale: Locale): string {
  const phrases = phrasesIn(locale);
  const {
    status,
    unmentioned,
    quotes: [first],
  } = answer;
  if (status === 'answered' && first) {
    const { document } = first.passage.section;
    const plan = answer.elsewhere.length > 0 ? `**${inert(clip(document.title, MAX_TITLE))}**\n` : '';
    return plan + wordsOf(document, locale) + unansweredLine(answer, locale);
  }
  if (status !== 'related') return phrases[status];
  const names = unmentioned.slice(0, MAX_NAMES).map((name) => phrases.named(inert(clip(name, MAX_NAME))));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  const said = names.length === 0 ? phrases.related : phrases.lacking(list.format(names));
  return `${said}\n${smallPrint(phrases.nearest)}`;
}

/** The answering part as a block quote, with what was asked for in bold; a row under its table's header. */
export function quoteText({ text, answer, header, highlights }: Quote): string {
  const bold = highlights.map((span) => shifted(span, -answer.start));
  const words = emphasise(slice(text, answer), bold);
  return blockQuote(header === null ? words : `${inert(header)}\n${words}`);
}

export type ItemHead = { readonly name: string; readonly detail?: string };

/** The line above an item: its name in bold, and its details; empty without a name. */
export function headText({ name, detail = '' }: ItemHead): string {
  return joinFilled([name === '' ? '' : `**${inert(name)}**`, inert(detail)], ' · ');
}

/** One item of a list: its head, the quote, and the link to its words. */
export function itemText(head: ItemHead, quote: Quote, source: string): string {
  return joinFilled([headText(head), quoteText(quote), link(source, quote.url)], '\n');
}

/** The longest title, headings and publisher that are shown, in characters. */
const MAX_TITLE = 100;
const MAX_PATH = 160;
const MAX_PUBLISHER = 60;

/** The source of a quote, after the year of a target that its words leave out. */
export function sourceWithYear(quote: Quote, locale: Locale): string {
  return sourceLine(quote, locale, yearLeftOut(quote, locale));
}

/** The source of a quote in small print: the linked document, its headings, publisher and date; before it what else to say. */
export function sourceLine({ passage, url }: Quote, locale: Locale, before = ''): string {
  const { document, path } = passage.section;
  const origin = originOf(document, locale).map((part) => clip(part, MAX_PUBLISHER));
  const named = link(clip(document.title, MAX_TITLE), url);
  const about = [clip(path.join(' › '), MAX_PATH), ...origin].map(inert);
  return smallPrint(joinFilled([inert(before), named, ...about], ' · '));
}

/** By when a quoted target is to be reached, where the sentence above says it. */
function yearLeftOut({ labels: { targets }, text, answer }: Quote, locale: Locale): string {
  const [{ deadline } = { deadline: null }] = targets;
  const isSaid = deadline === null || slice(text, answer).includes(deadline.slice(0, 4));
  return isSaid ? '' : phrasesIn(locale).by(deadline);
}
