import { RATES } from '../lexicon/asking.js';
import { LIMITS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { LIKE_LEVELS, NARROWING_CHARACTERS, NATION, PACES } from '../lexicon/narrowings.js';
import { BUILDS, DEEDS } from '../lexicon/plan-verbs.js';
import { isDuration } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { PLACE, UNKNOWN } from '../text/words.js';
import type { Said, Table } from './table.js';
import { LEVEL, NARROWS_ALONE, OWNING } from './word-kinds.js';
import { isEmpty, type Lexeme, SLOT, spellingsOf } from './words.js';

/** What jieba leaves on a word that it does not know: 由市, 要建, 降了. */
const FUNCTION = /^[由在对按要将可能把给从达为是建办]+|[的了要是须应将已就才均都也仅共约达]+$/gu;
/** Two characters of which one alone says something else: 新建, 免收, 公办. */
const IS_OWN = new RegExp(
  `^(?:${anyOf([...PACES, ...DEEDS, ...NEGATIONS])}|[${NARROWING_CHARACTERS}].|.[${NARROWING_CHARACTERS}])$`,
  'u',
);

const NEGATES = new RegExp(`^(?:${anyOf(NEGATIONS)})$`, 'u');
const LIMITED = new RegExp(`^(?:${anyOf([...LIMITS, ...BUILDS])})$`, 'u');
const IS_SHARE = new RegExp(`${anyOf(RATES)}|比重`, 'u');

/** The words of a claim, placed in a statement of a document. */
export class Layout {
  /** The word of the claim that takes each character; -1 for none. */
  readonly taken: number[];
  /** The words that the statement lacks, by their place in the claim. */
  readonly lacking: number[] = [];
  /** Whether the words stand in the order of the claim, but for verbs. */
  isOrdered = true;
  private from = 0;
  /** Where the word laid last ends: the next one stands there rather than before. */
  private end = 0;

  constructor(
    readonly words: readonly Lexeme[],
    readonly said: Said,
    readonly table: Table,
  ) {
    this.taken = new Array<number>(said.text.length).fill(-1);
    words.forEach((_, index) => {
      if (!this.lay(index)) this.lacking.push(index);
    });
    this.complete();
  }

  /** For each slot of the claim the one of the statement that it lies on; -1 where there is none. */
  slots(): number[] {
    const slotAt = (place: number): number => this.said.text.slice(0, place).split(SLOT).length - 1;
    return this.words.flatMap(({ word }, index) => {
      const place = this.taken.indexOf(index);
      return word === SLOT ? [place < 0 ? -1 : slotAt(place)] : [];
    });
  }

  /** Whether a statement is of amounts, which tell what it says in any order; a time that something takes is none. */
  get isOfAmounts(): boolean {
    return this.said.amounts.some(({ unit }) => !isDuration(unit));
  }

  private lay(index: number): boolean {
    const lexeme = this.words[index]!;
    const { word, chinese = [] } = lexeme;
    const isWider = this.isWider(word);
    if (this.isOfNation(word, index) || (isWider && !this.said.text.includes(word))) return false;
    if ((isEmpty(lexeme) && !isWider) || this.isOwnPlace(word)) return true;
    const found = spellingsOf(lexeme).find((one) => this.find(one, this.from) >= 0);
    if (found === undefined)
      return (
        this.layParts(index) ||
        this.layCore(index) ||
        // low altitude is 低空 twice.
        chinese.some((one) => this.said.text.includes(one))
      );
    const at = this.find(found, this.from);
    const mayMove = this.mayMove(index, at);
    if (at < this.from && !mayMove) this.isOrdered = false;
    this.take(index, at, found.length);
    if (!mayMove) this.from = at + found.length;
    return true;
  }

  /** Whether a word may stand anywhere: a preposition or an adverb, who is responsible, the verb of an amount, or the only verb or amount. */
  private mayMove(index: number, at: number): boolean {
    const { word, tag } = this.words[index]!;
    const isVerb = /^v/u.test(tag);
    return (
      /^[pd]/u.test(tag) ||
      OWNING.test(word) ||
      (isVerb && (this.isOfAmounts || this.isOuterVerb(index, at))) ||
      (word === SLOT && this.isSameAmount(index, at))
    );
  }

  /** Whether an amount is the first, or the second, of as many on either side, and no share of what follows it: 35%的占比, but not 20%的企业. */
  private isSameAmount(index: number, at: number): boolean {
    const behind = this.words.slice(index + 1).map(({ word }) => word);
    const isOf = behind[0] === '的' && !behind.some((word) => IS_SHARE.test(word));
    const slots = this.words.flatMap(({ word }, place) => (word === SLOT ? [place] : []));
    const isOne = slots.indexOf(index) === this.said.text.slice(0, at).split(SLOT).length - 1;
    return !isOf && slots.length === this.said.amounts.length && isOne;
  }

  /** Whether a verb opens or ends what a claim does, and is first or last in the statement: 出台细则 is 细则出台, but who may not be hit may hit. */
  private isOuterVerb(index: number, at: number): boolean {
    const isVerb = ({ word, tag }: Lexeme): boolean => /^v/u.test(tag) && !NEGATES.test(word);
    const own = this.words.flatMap((one, place) => (isEmpty(one) ? [] : [{ one, place }]));
    const isAll = (of: typeof own): boolean => of.every(({ one, place }) => place === index || isVerb(one));
    const isEnd = at === 0 || at + this.words[index]!.word.length === this.said.text.length;
    return (
      isEnd &&
      !own.some(({ one }) => NEGATES.test(one.word)) &&
      [own.filter(({ place }) => place <= index), own.filter(({ place }) => place >= index)].some(isAll)
    );
  }

  /** Whether a claim opens with the whole country, and the statement does not: 具有全国影响力的场景. */
  private isOfNation(word: string, index: number): boolean {
    const { said, table } = this;
    return word === NATION && index === 0 && !table.isNational && !said.text.startsWith(word);
  }

  /** Whether a word such as 全省 is of more than the place of the document. */
  private isWider(word: string): boolean {
    const level = LEVEL.exec(word)?.[1];
    const { place, isNational } = this.table;
    return level !== undefined && (place === null ? isNational : !place.endsWith(level));
  }

  /** Whether a word is what the document is of without saying so. */
  private isOwnPlace(word: string): boolean {
    return this.table.pinyin.has(word);
  }

  /** 人工智能核心产业 of which the title says 人工智能 and the statement 核心产业. */
  private layParts(index: number): boolean {
    const { parts = [] } = this.words[index]!;
    const places = parts.map((part) => this.find(part, 0));
    const { name } = this.table;
    const isHeld = places.every(
      (at, part) =>
        at >= 0 || name.includes(parts[part]!) || this.said.above.join(' ').includes(parts[part]!),
    );
    // 数据产业 is not 数据要素产业: what only the title says opens the word.
    const first = places.findIndex((at) => at >= 0);
    if (!isHeld || first < 0 || places.slice(first).some((at) => at < 0)) return false;
    places.forEach((at, part) => {
      if (at >= 0) this.take(index, at, parts[part]!.length);
    });
    return true;
  }

  /** 船 is said of 船舶, and 用 of 使用: the rest of such a word narrows nothing, as that of 铁路 or of the name 东湖 does. */
  private complete(): void {
    for (const { word, span, tag } of this.table.wordsOf(this.said)) {
      if (word.length !== 2 || IS_OWN.test(word) || PLACE.test(tag)) continue;
      const [first, second] = [this.taken[span.start]!, this.taken[span.start + 1]!];
      if (this.isNarrowed(tag, first, second)) continue;
      this.take(Math.max(first, second), span.start, 2);
    }
  }

  /** Whether the characters of a word are both or neither laid, or what is not laid says more. */
  private isNarrowed(tag: string, first: number, second: number): boolean {
    const by = this.words[Math.max(first, second)];
    const isPart = by?.word.length === 1 || by?.tag === UNKNOWN;
    const isVerb = tag.startsWith('v') && /^[vx]/u.test(by?.tag ?? '');
    return !isPart || (first === -1 ? !isVerb : second !== -1);
  }

  private layCore(index: number): boolean {
    const lexeme = this.words[index]!;
    const core = lexeme.word.replace(FUNCTION, '');
    // 给水 and 在建 are words of their own.
    const isKnown = core.length < 2 && lexeme.word.length > 1 && lexeme.tag !== UNKNOWN;
    if (core === lexeme.word || isKnown || LIMITED.test(lexeme.word) || NARROWS_ALONE.test(lexeme.word))
      return false;
    if (core === '' || isEmpty({ ...lexeme, word: core })) return true;
    const at = this.find(core, this.from);
    if (at >= 0) this.take(index, at, core.length);
    return at >= 0;
  }

  private take(index: number, at: number, length: number): void {
    this.taken.fill(index, at, at + length);
    this.end = at + length;
  }

  private isFree(at: number, word: string): boolean {
    return this.taken[at] === -1 && !isCut(this.said.text, at, word);
  }

  /** The place of a word after an offset, else before it, where no other word lies; -1 where there is none. */
  private find(word: string, from: number): number {
    const { text } = this.said;
    if (text.startsWith(word, this.end) && this.isFree(this.end, word)) return this.end;
    for (const start of [from, 0]) {
      let at = text.indexOf(word, start);
      while (at >= 0 && !this.isFree(at, word)) at = text.indexOf(word, at + 1);
      if (at >= 0) return at;
    }
    return -1;
  }
}

const LIKE_LEVEL = new RegExp(`^(?:${anyOf(LIKE_LEVELS)})$`, 'u');

/** 市 is not held by 市场, 5 by 15, nor ev by level. */
function isCut(text: string, at: number, word: string): boolean {
  if (word.length === 1 && LIKE_LEVEL.test(text.slice(at, at + 2))) return true;
  if (!/^[a-z\d]/u.test(word)) return false;
  return /[a-z\d.]/u.test(text[at - 1] ?? '') || /[a-z\d]/u.test(text[at + word.length] ?? '');
}
