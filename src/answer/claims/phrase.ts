import { holds } from '../../question/coverage.js';

const LATIN_PHRASE = /^[a-z]+(?: [a-z]+)+$/u;
const LATIN_WORD = /^[a-z]+$/u;

/** Whether a folded text holds a phrase; of a Latin one its words in order, at most one other between two: core AI industry. */
export function hasPhrase(folded: string, phrase: string): boolean {
  if (holds(folded, phrase)) return true;
  if (!LATIN_PHRASE.test(phrase)) return false;
  const words = phrase.split(' ');
  return folded.split(/[^\w\s]+/u).some((stretch) => holdsInOrder(stretch.split(/\s+/u), words));
}

/** Keeps all places where the words so far can end, as a pattern of many equal words would try every way on its own. */
function holdsInOrder(said: readonly string[], [first, ...others]: readonly string[]): boolean {
  let ends = [...said.keys()].filter((place) => said[place] === first);
  for (const word of others) {
    const next = new Set(ends.flatMap((end) => afterOf(said, end)));
    ends = [...next].filter((place) => said[place] === word);
  }
  return ends.length > 0;
}

function afterOf(said: readonly string[], end: number): number[] {
  return LATIN_WORD.test(said[end + 1] ?? '') ? [end + 1, end + 2] : [end + 1];
}
