/** The languages of the user interface; quotes stay in their document's words. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the user interface. */
export type Localised = Readonly<Record<Locale, string>>;

/** A name in the languages other than English. */
export type Translated = Readonly<Record<Exclude<Locale, 'en'>, string>>;

/** Our nearest language to a BCP 47 tag (zh-HK, en_US.UTF-8): traditional or simplified Chinese, else English. */
export function toLocale(tag: string): Locale {
  const folded = tag.toLowerCase().replace('_', '-');
  if (/^zh-(?:hant|tw|hk|mo)/u.test(folded)) return 'zh-TW';
  return folded.startsWith('zh') ? 'zh-CN' : 'en';
}
