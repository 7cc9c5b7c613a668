import { UsageError } from '../errors.js';

/** The longest question, in UTF-16 code units. */
export const MAX_QUESTION = 300;

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** A text without control characters: they are no part of what somebody says, and could command a terminal. */
export function withoutControls(raw: string): string {
  return raw.replace(UNPRINTABLE, ' ').trim();
}

/**
 * The question as it can be asked.
 * @throws UsageError where there is nothing to ask, or too much of it
 */
export function checkQuestion(raw: string): string {
  const question = withoutControls(raw);
  if (question === '') throw new UsageError('There is no question.');
  if (question.length > MAX_QUESTION) {
    throw new UsageError(
      `The question has ${question.length} characters; at most ${MAX_QUESTION} are taken.`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UsageError('The question holds no word and no number.');
  return question;
}
