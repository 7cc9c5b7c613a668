import type { Outcome, Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { firstFound } from '../../first-found.js';
import { LOCALES } from '../../locale.js';
import { phrasesIn } from '../../reply/phrases.js';
import { button, controlsOf, type Reply, withButton } from '../../reply/reply.js';

type Frame = {
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Whether there are others to share it with. */
  readonly canShare: boolean;
  /** The id of the user who may remove it; null for nobody. */
  readonly owner: string | null;
};

/** The label of the button that removes a message, in every language. */
const REMOVE = '🗑️';

/** Adds the button of every message: a private one can be shared, a public one removed by its owner. */
export function framed(outcome: Outcome, request: Request, frame: Frame, commands: Commands): Reply {
  const { share } = phrasesIn(request.locale);
  const { isPrivate, canShare, owner } = frame;
  const command = commands.get(request.command);
  const isShareable = isPrivate && canShare && !outcome.failed && command !== undefined;
  if (isShareable)
    return withButton(outcome.reply, button(share, command.with(outcome.values, { press: 'share' })));
  const isRemovable = !isPrivate && owner !== null;
  const id = `remove|${owner}|${request.locale}`;
  return withButton(outcome.reply, isRemovable ? button(REMOVE, id) : null);
}

/** The custom_id of the button to remove a message: who may, and in which language the message is. */
const REMOVAL = /^remove\|(?<owner>\d{1,20})(?:\|(?<locale>[\w-]{2,5}))?$/u;

/** The user who may press this button; null for any other custom_id. */
export function ownerIn(customId: string): string | null {
  return REMOVAL.exec(customId)?.groups?.owner ?? null;
}

/** The user who may remove a message, and its language; null without such a button. */
export function removalOf(message: { readonly components?: unknown }) {
  const ids = controlsOf(message as Pick<Reply, 'components'>).flatMap((control) =>
    'custom_id' in control ? [control.custom_id] : [],
  );
  const { owner = null, locale } = firstFound(ids, (id) => REMOVAL.exec(id)?.groups) ?? {};
  return { owner, locale: LOCALES.find((one) => one === locale) ?? null };
}
