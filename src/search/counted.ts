import type { TagResult } from 'nodejieba';
import type { Words } from '../text/words.js';
import { isWeakWord } from './vocabulary.js';

const HOW_MANY = /^(?:多少|几[个家条项位名种座所次]?)$/u;

/** jieba's parts of speech for things, without names, and for what counts them. */
const THING = /^(?:n|nz|vn)$/u;
const CLASSIFIER = /^(?:q|m|mq)$/u;

/** jieba takes 已完成 for a thing; 钱 and 人 stand for many words, and say what kind of number is asked. */
const NO_THING = /^(?:已.*|.)$/u;

/** Words between a thing and the question for its number: 床位一共有多少. */
const BETWEEN = /^(?:是|为|有|达|达到|到|要|会|能|共|共有|一共|总共|总计|合计|大约|大概|分别|目前|现在)$/u;

/** What things have, of which a figure with its unit says enough: a length, a price, a size. */
const ATTRIBUTE = /[长高宽重深大远久快价格费额值度量数率例积距龄名模]$/u;

/** Reads from a folded question the things whose number it asks: 床位 in 多少张床位. */
export function readCounted(folded: string, words: Words): string[] {
  const all = words.tagged(folded);
  return all.flatMap(({ word }, at) => {
    if (!HOW_MANY.test(word) || all[at - 1]?.word === '哪') return [];
    const after = all.slice(at + 1).find(({ tag, word }) => !CLASSIFIER.test(tag) && word !== '的');
    const before = all.slice(0, at).findLast(({ word }) => !BETWEEN.test(word));
    return [
      ...(after && isThing(after) ? [after.word] : []),
      ...(before && isThing(before) && !ATTRIBUTE.test(before.word) ? [before.word] : []),
    ];
  });
}

function isThing({ word, tag }: TagResult): boolean {
  return THING.test(tag) && !NO_THING.test(word) && !isWeakWord(word);
}
