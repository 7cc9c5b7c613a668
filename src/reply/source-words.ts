import type { Document } from '../corpus/types.js';
import type { Locale } from '../locale.js';
import { isMostlyEnglish } from '../text/language.js';
import { phrasesIn } from './phrases.js';

/** Whether a text is about a document and not one itself. */
export function isAbout({ type }: Document): boolean {
  return type === 'reading' || type === 'news';
}

/** The label of a link to the source of a quote. */
export function sourceName(document: Document, locale: Locale): string {
  const phrases = phrasesIn(locale);
  return isAbout(document) ? phrases.source : phrases.original;
}

/** The line above an answering quote: whose words they are, and in which language where the reader may not expect it. */
export function wordsOf(document: Document, locale: Locale): string {
  const { answered, answeredBy, foreign, types } = phrasesIn(locale);
  const line = isAbout(document) ? answeredBy(types[document.type!]) : answered;
  const isForeign = isMostlyEnglish(document.text) !== (locale === 'en');
  return isForeign ? line.slice(0, -1) + foreign + line.slice(-1) : line;
}

/** The publisher, date and type of a document, as far as they are known. */
export function originOf({ publisher, date, type }: Document, locale: Locale): string[] {
  const name = type && phrasesIn(locale).types[type];
  return [publisher, date, name].filter((part) => part !== null);
}
