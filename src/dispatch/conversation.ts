import { fromCustomId } from '../command/custom-id.js';
import type { Locale } from '../locale.js';
import { doubtedIn, type Intent, lacksSubject, readIntent } from '../question/conversation.js';
import { readListRequest } from '../question/list-request.js';
import { nextIn } from '../reply/pager.js';
import { phrasesIn } from '../reply/phrases.js';
import { carriedBy, controlsOf, type Reply } from '../reply/reply.js';
import { fold } from '../text/fold.js';
import { pressed, type Request } from './dispatch.js';
import type { Commands } from './load.js';

/** The outcome of a message: a request, words to say, or silence. */
export type Heard =
  | { readonly kind: 'run'; readonly request: Request }
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'silence' };

/** The bot's message that somebody goes on from. */
export type Before = Pick<Reply, 'components'>;

/** What somebody says, with what they quote beside it. */
type Utterance = { readonly text: string; readonly quoted?: string | undefined; readonly locale: Locale };

const GOES_ON: readonly Intent[] = ['more', 'source', 'context', 'doubt', 'follow-up'];

/** Whether a text only makes sense after an answer. */
export function goesOn(text: string): boolean {
  return GOES_ON.includes(readIntent(text));
}

/** Tells from which messages a text can go on: more, or a further question, goes on from an answer and from no citation of it; beside a citation, from an answer that quoted the same. */
export function goesOnFrom(
  text: string,
  replied: Before | null,
  commands: Commands,
): (message: Before) => boolean {
  const isAboutAnswer = ABOUT_ANSWER.includes(readIntent(text));
  const passage = replied && passageIn(replied, commands);
  return (message) => {
    if (isAboutAnswer && isAside(message, commands)) return false;
    return message === replied || passage === null || passagesIn(message, commands).includes(passage);
  };
}

const ABOUT_ANSWER: readonly Intent[] = ['more', 'follow-up'];

/** Whether a message shows a passage beside an answer, as a citation and the words around it do. */
function isAside(message: Before, commands: Commands): boolean {
  const isAnswer = carriedBy(message) !== undefined || nextIn(message) !== null;
  return !isAnswer && passageIn(message, commands) !== null;
}

/** Interprets a message in plain words. @param before the bot's message that it follows; null for none */
export function hear(said: Utterance, before: Before | null, commands: Commands): Heard {
  const { text, locale } = said;
  const intent = text === '' ? 'greeting' : readIntent(text);
  if (intent === 'silence') return { kind: 'silence' };
  if (intent === 'greeting') return { kind: 'run', request: { command: 'help', values: {}, locale } };
  if (intent === 'more') return turn(before, locale, commands);
  if (intent === 'source') return show('cite', before, locale, commands);
  if (intent === 'context') return show('context', before, locale, commands);
  if (intent === 'doubt') return check(said, before, commands);
  return ask(said, before, commands);
}

/** Checks what is said or quoted; without either shows the words around what was quoted before. */
function check({ text, quoted, locale }: Utterance, before: Before | null, commands: Commands): Heard {
  const claim = doubtedIn(text) ?? quoted;
  if (claim === undefined) return show('context', before, locale, commands);
  return { kind: 'run', request: { command: 'check', values: { claim }, locale } };
}

function turn(before: Before | null, locale: Locale, commands: Commands): Heard {
  if (before === null) return lost(locale);
  const next = nextIn(before);
  if (next === null) return { kind: 'say', words: phrasesIn(locale).noMore };
  return { kind: 'run', request: pressed(next, { message: before, locale }, commands).request };
}

/** Runs a command on the passage that was quoted. */
function show(command: string, before: Before | null, locale: Locale, commands: Commands): Heard {
  const passage = before && passageIn(before, commands);
  return passage === null ? lost(locale) : { kind: 'run', request: { command, values: { passage }, locale } };
}

function ask(said: Utterance, before: Before | null, commands: Commands): Heard {
  const isAlone = before === null && said.quoted === undefined;
  if (isAlone && lacksSubject(said.text) && !asksForPart(said.text)) return lost(said.locale);
  return { kind: 'run', request: questionRequest(said, before, commands) };
}

/** Whether a question is for a whole part of a plan, which needs no answer before it: 涉及哪些部门. */
function asksForPart(text: string): boolean {
  return (readListRequest(fold(text))?.part ?? null) !== null;
}

/** The request of a plain question; as a reply it names the passage of the answer before, and what it quotes or that asks. */
export function questionRequest(
  { text: question, quoted, locale }: Utterance,
  before: Before | null,
  commands: Commands,
) {
  const near = (before && passageIn(before, commands)) ?? undefined;
  const asked = quoted ?? (before ? carriedBy(before) : undefined);
  return { command: 'ask', values: { question, near, before: asked }, locale };
}

/** The name of the first passage in a message's buttons. */
export function passageIn(message: Before, commands: Commands): string | null {
  return passagesIn(message, commands)[0] ?? null;
}

/** The names of the passages in a message's buttons. */
function passagesIn(message: Before, commands: Commands): string[] {
  return controlsOf(message).flatMap((control) => {
    const id = 'custom_id' in control ? control.custom_id : '';
    const passage = fromCustomId(id, (name) => commands.get(name)?.options)?.values.passage;
    return typeof passage === 'string' ? [passage] : [];
  });
}

function lost(locale: Locale): Heard {
  return { kind: 'say', words: phrasesIn(locale).nothingBefore };
}
