import type { Outcome, Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { phrasesIn } from '../../reply/phrases.js';
import { button, type Reply, withButton } from '../../reply/reply.js';
import { removalBy } from './removal.js';

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
  return withButton(outcome.reply, isRemovable ? button(REMOVE, removalBy(owner, request.locale)) : null);
}
