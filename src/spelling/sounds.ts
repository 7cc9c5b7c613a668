import { memo } from '../memo.js';
import type { Reference } from '../text/reference.js';

/** The most readings of a word; each character with two readings doubles them. */
const MAX_WAYS = 4;

/** The readings of a text, each as one syllable a character; none where a character is not Chinese. */
export function waysToRead(text: string, { readings }: Reference): string[][] {
  let ways: string[][] = [[]];
  for (const character of text) {
    const [only, ...others] = readings(character);
    if (only !== undefined && others.length === 0) for (const way of ways) way.push(only);
    // The readings stand in the order of their use, so the rarest are cut off.
    else {
      const longer = ways.flatMap((way) => readings(character).map((reading) => [...way, reading]));
      ways = longer.slice(0, MAX_WAYS);
    }
  }
  return ways;
}

/** Merges sounds that people confuse: n and ng, n and l, z and zh; of two syllables too many words would sound alike. */
export function soundOf(syllables: readonly string[]): string {
  return (syllables.length > 2 ? syllables.map(soften) : syllables).join(' ');
}

/** Made once for each of the few hundred syllables, as each question has thousands to look at. */
const soften = memo((syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n/u, 'l')
    .replace(/ng$/u, 'n'),
);
