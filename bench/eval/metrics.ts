import { fold } from '../../src/text/fold.js';

/** The longest answer that a quote can be asked to hold, in characters. */
const MAX_ANSWER = 180;

/** The longest quote that counts, in characters: a longer one holds an answer by its length alone. */
const MAX_QUOTE = 300;

/** How much of an answer has to stand in a quote, in order. */
const LEAST_SHARE = 0.8;

const NOISE = /[\s\p{P}\p{S}]/gu;

/** Whether a question counts for quote@k: any of its answers is short enough to be quoted. */
export function isQuotable(answers: readonly string[]): boolean {
  return answers.some((answer) => answer.length <= MAX_ANSWER);
}

/** Whether a quote holds an answer, marks and forms aside: as it is, or its longest common subsequence covers 80 %. */
export function holdsAnswer(quote: string, answers: readonly string[]): boolean {
  if (quote.length > MAX_QUOTE) return false;
  const text = strip(quote);
  return answers.some((answer) => holds(text, strip(answer)));
}

function holds(text: string, answer: string): boolean {
  if (answer === '') return false;
  if (text.includes(answer)) return true;
  const least = Math.ceil(LEAST_SHARE * answer.length);
  // Quotes have no more than this in common with the answer, in whatever order: nearly all end here, at no cost.
  if (charactersInCommon(text, answer) < least) return false;
  return longestCommonSubsequence(text, answer) >= least;
}

function strip(text: string): string {
  return fold(text).replace(NOISE, '');
}

function charactersInCommon(text: string, answer: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of answer) {
    const left = counts.get(character) ?? 0;
    if (left === 0) continue;
    counts.set(character, left - 1);
    common += character.length;
  }
  return common;
}

/** Row by row of the usual table, of which only one is kept. */
function longestCommonSubsequence(text: string, answer: string): number {
  const row = new Uint16Array(text.length + 1);
  for (let at = 0; at < answer.length; at += 1) {
    let diagonal = 0;
    for (let column = 1; column <= text.length; column += 1) {
      const above = row[column]!;
      const isSame = answer.charCodeAt(at) === text.charCodeAt(column - 1);
      row[column] = isSame ? diagonal + 1 : Math.max(above, row[column - 1]!);
      diagonal = above;
    }
  }
  return row[text.length]!;
}
