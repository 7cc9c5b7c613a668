import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale, toLocale } from '../../../locale.js';
import { Refused, type Server } from './server.js';
import type { PageWords } from './words.js';

export type Page = { readonly locale: Locale; readonly words: PageWords; readonly server: Server };

export const PageContext = createContext<Page | null>(null);

/** @throws Error outside of a page */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('There is no page around this.');
  return page;
}

const KEY = 'ceyuan.locale';

/** The language that was chosen on this page before, or the browser's. */
export function readLocale(): Locale {
  const chosen = localStorage.getItem(KEY);
  return LOCALES.find((one) => one === chosen) ?? toLocale(navigator.language);
}

/** Keeps the language for the next time, and shows the page in it. */
export function chooseLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  location.reload();
}

/** Brings something into sight, unless it is or somewhere else is asked for; what is longer than the screen by its beginning. */
export function bringIntoSight(one: Element, block: 'nearest' | 'center' = 'nearest'): void {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(one);
  const room = innerHeight - Number.parseFloat(scrollMarginTop) - Number.parseFloat(scrollMarginBottom);
  const { height } = one.getBoundingClientRect();
  one.scrollIntoView({ block: height > room ? 'start' : block });
}

/** The language of words that are quoted, for fonts and for who reads them aloud; the page's own where they tell none. */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}

const NOT_FOUND = 404;

/** Loads something once: null until it is there, with a message for the reader if that fails. */
export function useLoaded<T>(load: (server: Server) => Promise<T>) {
  const { server, words } = usePage();
  const [loaded, setLoaded] = useState<T | null>(null);
  const [fault, setFault] = useState('');
  const explain = (error: unknown): void =>
    setFault(error instanceof Refused && error.status === NOT_FOUND ? words.noDocument : words.unreachable);
  useEffect(() => void load(server).then(setLoaded, explain), []);
  return [loaded, fault] as const;
}
