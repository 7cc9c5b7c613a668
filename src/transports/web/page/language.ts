/** The language of words that are quoted, for fonts and for who reads them aloud; the page's own where they tell none. */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}
