import { LOCALES, type Locale, toLocale } from '../../../locale.js';

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
