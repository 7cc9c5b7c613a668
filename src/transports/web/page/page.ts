import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../../locale.js';
import type { Server } from './server.js';
import type { PageWords } from './words.js';

export type Page = { readonly locale: Locale; readonly words: PageWords; readonly server: Server };

export const PageContext = createContext<Page | null>(null);

/** @throws Error outside of a page */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('There is no page around this.');
  return page;
}
