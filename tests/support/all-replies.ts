import type { Context } from '../../src/command/command.js';
import {
  createDispatch,
  type Dispatch,
  type Outcome,
  pressed,
  type Request,
} from '../../src/dispatch/dispatch.js';
import { inert } from '../../src/reply/markdown.js';
import { nextIn } from '../../src/reply/pager.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { controlsOf, type Reply, withNote } from '../../src/reply/reply.js';
import { framed } from '../../src/transports/discord/frame.js';

/** The longest names that somebody may have on Discord, who shares a reply. */
const SHARER = `${'*'.repeat(32)} (@${'_'.repeat(32)})`;

/** The longest id of a user, in digits. */
const USER = '9'.repeat(20);

/** A dispatch for a context, in which a fault of a command fails the test. */
export function dispatchOf({ commands, about, ...library }: Context): Dispatch {
  return createDispatch(commands, library, {
    about,
    report: (error) => {
      throw error;
    },
  });
}

/** A reply and how it came about. */
export type Given = { readonly request: Request; readonly outcome: Outcome };

/** The replies on every page of what a request asks for. */
export async function pagesOf(request: Request, dispatch: Dispatch): Promise<Given[]> {
  const given: Given[] = [{ request, outcome: await dispatch.run(request) }];
  for (let next = nextOf(given[0]!, dispatch); next !== null; next = nextOf(given.at(-1)!, dispatch))
    given.push({ request: next, outcome: await dispatch.run(next) });
  return given;
}

function nextOf({ request, outcome: { reply } }: Given, dispatch: Dispatch): Request | null {
  const next = nextIn(reply);
  return next === null ? null : requestOf(next, reply, request, dispatch);
}

function requestOf(
  customId: string,
  message: Reply,
  { locale }: Request,
  { commands }: Dispatch,
  chosen?: string,
): Request {
  return pressed(customId, { message, locale, chosen }, commands).request;
}

/** The requests of everything that can be pressed or chosen in a reply. */
export function pressesIn({ request, outcome: { reply } }: Given, dispatch: Dispatch): Request[] {
  return controlsOf(reply).flatMap((control): Request[] => {
    if (!('custom_id' in control) || control.disabled) return [];
    const { custom_id: id } = control;
    if (!('options' in control)) return [requestOf(id, reply, request, dispatch)];
    return control.options.map(({ value }) => requestOf(id, reply, request, dispatch, value));
  });
}

/** The messages in which Discord shows a reply: to all, shared by somebody, and to one alone. */
export function messagesOf({ request, outcome }: Given, { commands }: Dispatch): Reply[] {
  const note = inert(phrasesIn(request.locale).sharedBy(SHARER));
  const frames = [
    { isPrivate: false, canShare: true, owner: USER },
    { isPrivate: true, canShare: true, owner: USER },
  ];
  return frames.map((frame) => withNote(framed(outcome, request, frame, commands), note));
}
