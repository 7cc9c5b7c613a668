import { askingWords } from '../question/filler.js';
import type { Vocabulary } from './vocabulary.js';

/** Typed letters of a question, with the ends of the typed words. */
export type Typed = {
  readonly letters: string;
  /** The offsets where a typed word starts, and the end. */
  readonly breaks: ReadonlySet<number>;
};

/** A stretch of the typed letters and the word that it stands for. */
type TypedWord = {
  readonly start: number;
  readonly end: number;
  /** The Chinese word; null where the letters stay. */
  readonly word: string | null;
  readonly cost: number;
};

/** The cost of a word besides its rarity, so that few long words beat many short ones. */
const WORD = 3;

/** The cost of a word of asking, which people type more than documents write. */
const ASKING = 4;

/** The gain where the documents hold the two characters at which words meet. */
const PAIR = 2;

/** The cost of letters that stay: of a known word, and of so many other letters. */
const KEPT_KNOWN = 5;
const KEPT_LETTERS = 4.5;
const KEPT_MORE = 4;

/** The longest word in letters (six times zhuang), and the most readings to follow. */
const MAX_LETTERS = 36;
const MAX_WAYS = 6;

type Way = { readonly cost: number; readonly typedWord: TypedWord | null; readonly before: Way | null };

/** Reads pinyin as the words that cost least, following the cheapest from offset to offset (Viterbi, 1967). */
export class PinyinReader {
  private readonly asking = new Set(askingWords());

  constructor(private readonly vocabulary: Vocabulary) {}

  read(typed: Typed, isLatinWord: (word: string) => boolean): TypedWord[] {
    const reached: Way[][] = Array.from({ length: typed.letters.length + 1 }, () => []);
    reached[0] = [{ cost: 0, typedWord: null, before: null }];
    for (let start = 0; start < typed.letters.length; start += 1) {
      const ways = reached[start]!;
      for (const typedWord of [...this.keptFrom(typed, start, isLatinWord), ...this.wordsFrom(typed, start)])
        this.keep(reached[typedWord.end]!, ways, typedWord);
    }
    return trace(reached.at(-1)![0]!);
  }

  private keptFrom(
    { letters, breaks }: Typed,
    start: number,
    isLatinWord: (word: string) => boolean,
  ): TypedWord[] {
    const read: TypedWord[] = [];
    for (let end = start + 1; end <= letters.length; end += 1) {
      const isLatin = breaks.has(start) && breaks.has(end) && isLatinWord(letters.slice(start, end));
      const unknown = (this.vocabulary.mostRare + KEPT_MORE) * Math.max(1, (end - start) / KEPT_LETTERS);
      read.push({ start, end, word: null, cost: isLatin ? KEPT_KNOWN : unknown });
      if (breaks.has(end)) break;
    }
    return read;
  }

  private wordsFrom(typed: Typed, start: number): TypedWord[] {
    const read: TypedWord[] = [];
    const longest = Math.min(typed.letters.length, start + MAX_LETTERS);
    for (let end = start + 1; end <= longest; end += 1) {
      const letters = typed.letters.slice(start, end);
      for (const { word, syllables } of this.vocabulary.typedAs(letters)) {
        const cost = this.asking.has(word) ? ASKING : WORD + this.vocabulary.rarity(word);
        if (isTypedSo(typed, start, end, syllables)) read.push({ start, end, word, cost });
      }
    }
    return read;
  }

  private keep(ways: Way[], before: readonly Way[], typedWord: TypedWord): void {
    const { word } = typedWord;
    for (const way of before) {
      const last = way.typedWord?.word;
      const gain = last && word && this.vocabulary.isPair(last.at(-1)!, word.charAt(0)) ? PAIR : 0;
      insert(ways, { cost: way.cost + typedWord.cost - gain, typedWord, before: way });
    }
  }
}

/** Keeps the cheapest ways in order. */
function insert(ways: Way[], way: Way): void {
  if (ways.length === MAX_WAYS && way.cost >= ways.at(-1)!.cost) return;
  if (ways.length === MAX_WAYS) ways.pop();
  const at = ways.findIndex(({ cost }) => cost > way.cost);
  ways.splice(at < 0 ? ways.length : at, 0, way);
}

/** Whether every typed word that ends inside these letters ends with a syllable. */
function isTypedSo({ breaks }: Typed, start: number, end: number, syllables: readonly string[]): boolean {
  const ends = new Set<number>();
  let at = start;
  for (const { length } of syllables) {
    at += length;
    ends.add(at);
  }
  for (let inside = start + 1; inside < end; inside += 1) {
    if (breaks.has(inside) && !ends.has(inside)) return false;
  }
  return true;
}

function trace(last: Way): TypedWord[] {
  const read: TypedWord[] = [];
  for (let way: Way | null = last; way?.typedWord; way = way.before) read.unshift(way.typedWord);
  return read;
}
