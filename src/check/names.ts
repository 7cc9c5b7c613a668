import { ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { type ClaimVocabulary, squeeze } from './words.js';

const NAME = /^n[st]/u;
/** A local body is named by its duties; what another body says is no other place. */
const BODY = new RegExp(`(?:${anyOf(ORGAN_ENDINGS)})$`, 'u');
const PLACE = /^\p{Script=Han}{2,}[省市县州盟旗]$/u;
const TITLE = /《([^《》]{2,60})》/gu;

/** The places, organisations and works that a sentence names. */
export function namesIn(sentence: string, { read, spell }: ClaimVocabulary): string[] {
  const works = [...sentence.matchAll(TITLE)].map(([, work]) => spell(squeeze(work!)));
  const named = read(spell(fold(sentence))).filter(
    ({ word, tag }) => word.length > 1 && ((NAME.test(tag) && !BODY.test(word)) || PLACE.test(word)),
  );
  return [...works, ...named.map(({ word }) => word)];
}
