import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import { hasSurroundings } from '../answer/surroundings.js';
import { linkTo, MAX_BUTTON_URL } from '../cite/fragment.js';
import type { Passage } from '../corpus/types.js';
import { phrasesIn } from '../reply/phrases.js';
import { button, linkButton } from '../reply/reply.js';
import { sourceName } from '../reply/source-words.js';
import type { Context } from './command.js';
import type { RawValues } from './options.js';
import { passageName } from './passage-option.js';

/** A button that shows another command's reply to whoever presses it; null without such a command. */
export function callButton(label: string, command: string, values: RawValues, { commands }: Context) {
  const called = commands.get(command);
  return called ? button(label, called.with(values, { press: 'open' })) : null;
}

/** The label of the button for a bad answer, in every language. */
export const DISLIKE = '👎';

/** The buttons under a quote: its context, citation, picture and source. */
export function quoteActions({ part: passage, url }: Quote, context: Context): (APIButtonComponent | null)[] {
  const phrases = phrasesIn(context.locale);
  const named = { passage: passageName(passage) };
  return [
    contextButton(passage, context),
    callButton(phrases.cite, 'cite', named, context),
    callButton(phrases.picture, 'cite', { ...named, style: 'image' }, context),
    sourceButton(passage, context, url),
  ];
}

/** A button that shows the text around a passage; null where there is none. */
export function contextButton(passage: Passage, context: Context): APIButtonComponent | null {
  if (!hasSurroundings(passage)) return null;
  const named = { passage: passageName(passage) };
  return callButton(phrasesIn(context.locale).context, 'context', named, context);
}

/** A button that opens the source at a passage; null where the document has no address. @param url the link of its quote; null where none was made */
export function sourceButton(passage: Passage, { locale }: Context, url: string | null = null) {
  const isShort = url !== null && url.length <= MAX_BUTTON_URL;
  const opened = isShort ? url : linkTo(passage, MAX_BUTTON_URL);
  return linkButton(sourceName(passage.section.document, locale), opened);
}
