import { LOCALES, type Locale } from '../../locale.js';
import { controlsOf, type Reply } from '../../reply/reply.js';

const REMOVE = /^remove\|(?<owner>\d{1,20})(?:\|(?<locale>[\w-]{2,5}))?$/u;

/** The custom_id of the asker's button to remove a message, which also tells its language. */
export function removalBy(userId: string, locale: Locale): string {
  return `remove|${userId}|${locale}`;
}

/** The user who may press this button; null for any other custom_id. */
export function ownerIn(customId: string): string | null {
  return REMOVE.exec(customId)?.groups?.owner ?? null;
}

/** The user who may remove a message; null without such a button. */
export function ownerOf(message: HeldMessage): string | null {
  return groupsIn(message)?.owner ?? null;
}

/** The language of a message; null without such a button. */
export function localeIn(message: HeldMessage): Locale | null {
  return LOCALES.find((locale) => locale === groupsIn(message)?.locale) ?? null;
}

type HeldMessage = { readonly components?: unknown };

function groupsIn(message: HeldMessage): Record<string, string> | undefined {
  const ids = controlsOf(message as Pick<Reply, 'components'>).flatMap((control) =>
    'custom_id' in control ? [control.custom_id] : [],
  );
  return ids.map((id) => REMOVE.exec(id)).find((match) => match !== null)?.groups;
}
