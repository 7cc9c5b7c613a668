import type { Document } from '../corpus/types.js';
import type { Locale } from '../locale.js';
import { phrasesIn } from './phrases.js';

/** Whether a text speaks about a document and is not the document itself. */
export function isAbout({ type }: Document): boolean {
  return type === 'reading' || type === 'news';
}

/** The name of what leads to the source of a quote. */
export function sourceName(document: Document, locale: Locale): string {
  const phrases = phrasesIn(locale);
  return isAbout(document) ? phrases.source : phrases.original;
}

/** What stands over a quote that answers: whose words they are. */
export function wordsOf(document: Document, locale: Locale): string {
  const { answered, answeredBy, types } = phrasesIn(locale);
  return isAbout(document) ? answeredBy(types[document.type!]) : answered;
}

/** Who published a document, when, and what it is, as far as that is known. */
export function originOf({ publisher, date, type }: Document, locale: Locale): string[] {
  const name = type && phrasesIn(locale).types[type];
  return [publisher, date, name].filter((part) => part !== null);
}
