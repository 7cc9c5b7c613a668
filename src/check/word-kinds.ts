import { LEADS, OWNER_LABELS } from '../lexicon/asking.js';
import { ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { KINDS_OF, PACES, PLACE_ENDS } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';

/** The responsible body may stand before or after its task. */
export const OWNING = new RegExp(`^(?:(?:责任|${anyOf(LEADS)})(?:${anyOf(OWNERS)})?|解释|开展)$`, 'u');
/** What lists who is responsible for the item around it: 责任单位：市水务局. */
export const OWNED = new RegExp(`^[（(]?(?:${anyOf(OWNER_LABELS)})(?:${anyOf(OWNERS)})?[:：]`, 'u');
/** 全省, not said of a city. */
export const LEVEL = new RegExp(`^[全我本]([${PLACE_ENDS}])$`, 'u');
/** 人均 or 农村 by itself, which headings do not say of each amount below them. */
export const NARROWS_ALONE = new RegExp(`^(?:${anyOf([...KINDS_OF, ...PACES])})$`, 'u');
/** The end of the name of a body. */
export const ENDS_IN_BODY = new RegExp(`(?:${anyOf(ORGAN_ENDINGS)})$`, 'u');

/** The bodies of a place that a text names: 市教育局. */
export function bodiesIn(text: string): readonly string[] {
  return text.match(BODIES) ?? [];
}

export const BODIES = new RegExp(`[${PLACE_ENDS}]\\p{Script=Han}{1,10}?(?:${anyOf(ORGAN_ENDINGS)})`, 'gu');
