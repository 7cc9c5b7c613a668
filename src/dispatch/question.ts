import { fromCustomId } from '../command/custom-id.js';
import { firstFound } from '../first-found.js';
import type { Locale } from '../locale.js';
import { controlsOf, type Reply } from '../reply/reply.js';
import type { Request } from './dispatch.js';
import type { Commands } from './load.js';

/** The request of a plain question; as a reply it names the passage of the answer before. */
export function questionRequest(
  question: string,
  locale: Locale,
  before: Pick<Reply, 'components'> | null,
  commands: Commands,
): Request {
  const near = (before && passageIn(before, commands)) ?? undefined;
  return { command: 'ask', values: { question, near }, locale };
}

/** The name of the first passage in a message's buttons. */
export function passageIn(message: Pick<Reply, 'components'>, commands: Commands): string | null {
  return firstFound(controlsOf(message), (control) => {
    const id = 'custom_id' in control ? control.custom_id : '';
    const passage = fromCustomId(id, (name) => commands.get(name)?.options)?.values.passage;
    return typeof passage === 'string' ? passage : null;
  });
}
