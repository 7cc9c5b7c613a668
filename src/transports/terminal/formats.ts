import { html } from 'hono/html';
import type { Answer, Quote } from '../../answer/answer.js';
import type { Locale } from '../../locale.js';
import { answerReply } from '../../reply/answer-reply.js';
import { inert, joinFilled, link } from '../../reply/markdown.js';
import {
  markedQuotes,
  otherDocuments,
  quoteText,
  sourceWithYear,
  statusLine,
} from '../../reply/quote-reply.js';
import { withoutAsked } from '../../reply/reply.js';
import { isAbout, originOf } from '../../reply/source-words.js';
import { cutAround, shifted, slice } from '../../text/span.js';
import { PLAIN, type Screen, showMarkdown, showReply } from './show.js';

/** The formats of an answer besides JSON: for a terminal, and for a file or a pipe. */
export const FORMATS = { text: toText, md: toMarkdown, html: toHtml } as const;

/** An answer for a terminal: the answering words, then their source on one line. */
function toText(answer: Answer, locale: Locale, screen: Screen): string {
  if (answer.kind === 'list') {
    const settings = { locale, page: 1, turn: null, actions: [] };
    return showReply(withoutAsked(answerReply(answer, settings)), screen);
  }
  const quotes = markedQuotes(answer).map((quote) =>
    [
      showMarkdown(quoteText(quote), screen),
      showMarkdown(sourceWithYear(quote, locale), { ...screen, columns: Number.POSITIVE_INFINITY }),
    ].join('\n'),
  );
  const status = statusOf(answer, locale).map((line) => showMarkdown(line, screen));
  const others = showMarkdown(otherDocuments(answer, locale), screen);
  return joinFilled([[...status, quotes.join('\n\n')].join('\n').trimEnd(), others], '\n\n');
}

/** Discord's mark for small print, which CommonMark lacks. */
const SMALL = /^-# /gmu;

/** An answer in CommonMark: block quotes, each with its source as a link. */
function toMarkdown(answer: Answer, locale: Locale): string {
  const quotes = quotesOf(answer).map((quote) => {
    const { passage, url } = quote;
    const source = [link(passage.section.document.title, url), ...placeOf(passage, locale).map(inert)];
    return `${quoteText(quote)}\n\n— ${source.join(' · ')}`;
  });
  const [status = '', ...others] = [
    statusOf(answer, locale).join('\n'),
    ...otherDocuments(answer, locale).split('\n'),
  ].map((line) => line.replace(SMALL, ''));
  return joinFilled([status, ...quotes, ...others], '\n\n');
}

function placeOf({ section: { document, path } }: Quote['passage'], locale: Locale): string[] {
  return [path.join(' › '), ...originOf(document, locale)].filter((part) => part !== '');
}

const STYLE =
  'body{font:1.1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}blockquote{margin:1.5rem 0 .5rem;padding-left:1rem;border-left:4px solid #b3372a}p{margin:0;white-space:pre-line}footer{font-size:.85rem;opacity:.75}';

/** An answer as a self-contained page. */
async function toHtml(answer: Answer, locale: Locale): Promise<string> {
  const [status, others] = [statusOf(answer, locale), otherDocuments(answer, locale).split('\n')].map(
    (lines) => lines.filter((line) => line !== '').map((line) => html`<p>${showMarkdown(line, PLAIN)}</p>`),
  );
  return String(
    await html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${answer.question}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${answer.question}</h1>
${status}${quotesOf(answer).map((quote) => quoteHtml(quote, locale))}${others}
</body>
</html>`,
  );
}

function quoteHtml({ text, answer, highlights, passage, url }: Quote, locale: Locale) {
  const { title } = passage.section.document;
  const spans = highlights.map((span) => shifted(span, -answer.start));
  const words = cutAround(slice(text, answer), spans).map((piece) =>
    piece.isMarked ? html`<mark>${piece.words}</mark>` : piece.words,
  );
  const isOnWeb = url !== null && /^https?:\/\//u.test(url);
  const source = isOnWeb ? html`<a href="${url}">${title}</a>` : title;
  return html`<blockquote lang="zh"><p>${words}</p></blockquote>
<footer>${source}${placeOf(passage, locale).map((part) => ` · ${part}`)}</footer>
`;
}

/** Text before the quotes: none where the document itself answers. */
function statusOf(answer: Answer, locale: Locale): string[] {
  const [first] = answer.quotes;
  const isPlain =
    answer.parts.every(({ isAnswered }) => isAnswered) &&
    answer.status === 'answered' &&
    first &&
    !isAbout(first.passage.section.document);
  return isPlain ? [] : [statusLine(answer, locale)];
}

/** The quotes; a list begins with the sentence that announces it. */
function quotesOf(answer: Answer): readonly Quote[] {
  const { announcement } = answer;
  return announcement ? [announcement, ...answer.quotes] : markedQuotes(answer);
}
