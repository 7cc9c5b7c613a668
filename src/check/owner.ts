import { flatten } from '../corpus/sections.js';
import { AS_ASSIGNED, HELPS, JOINTLY, LEADING, LEADS, OWNER_LABELS } from '../lexicon/asking.js';
import { OFFICE_ENDING, ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { NEGATIONS } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { type Owned, ownedIn } from '../outline/owners.js';
import { slice } from '../text/span.js';
import type { Claimed } from './claim.js';
import { type Judgement, judgement } from './judgement.js';
import { squeeze } from './legible.js';
import type { Table } from './table.js';
import { longNameIn } from './word-kinds.js';
import { isEmpty, type Lexeme, textOf } from './words.js';

const BODY_ENDS = anyOf([...ORGAN_ENDINGS, OFFICE_ENDING]);
const BODY = `\\p{Script=Han}{1,14}?(?:${BODY_ENDS})`;
const BODIES = `${BODY}(?:(?:[、和与及]|以及|跟)${BODY}){0,5}`;
const ROLE = `(?<role>${anyOf(OWNER_LABELS)})(?:${anyOf(OWNER_LABELS)})?`;
/** 汽车存储由市商务局和市海关局负责. */
const CLAIM = new RegExp(
  `^(?<thing>.{2,40}?)的?[由归是](?<bodies>${BODIES})(?:${anyOf(JOINTLY)})*${ROLE}的?$`,
  'u',
);
const IS_BODY = new RegExp(`(?:${BODY_ENDS})$`, 'u');
const NEGATED = new RegExp(anyOf(NEGATIONS), 'u');
const LED = new RegExp(anyOf(LEADING), 'u');

/** A list of bodies with its label: 牵头单位：市商务局. */
type Group = { readonly label: string; readonly bodies: readonly string[] };

/** An item with its sentences in the spelling of documents, each under its heading, and the bodies that are responsible for it. */
export type OwnedItem = Owned & { readonly sentences: readonly string[]; readonly groups: readonly Group[] };

/** The items of a document that somebody is responsible for. */
export function ownedItems(
  { sections, document: { text } }: ParsedDocument,
  spell: (words: string) => string,
): OwnedItem[] {
  return ownedIn(flatten(sections)).map((item) => {
    const { section, span, bracket } = item;
    const own = section.sentences.filter(({ start }) => start >= span.start && start < bracket.start);
    return {
      ...item,
      sentences: own.map((one) => spell(squeeze(`${section.path.at(-1) ?? ''} ${slice(text, one)}`))),
      groups: groupsIn(slice(text, bracket)),
    };
  });
}

const LAST_ROLE = new RegExp(`(?:${AS_ASSIGNED})?(${anyOf(LEADS)})$`, 'u');

const AFTER_GROUP = new RegExp(`[;；。]|(?<=${anyOf(LEADS)})[,，]`, 'u');

/** 牵头单位：市商务局；配合单位：市海关局; 市商务局牵头，市海关局负责; in cells the first leads. */
function groupsIn(words: string): Group[] {
  if (!/^[（(]/u.test(words))
    return words.split('\n').map((cell, at) => groupOf(`${at === 0 ? LEADING[0] : HELPS}：${squeeze(cell)}`));
  return squeeze(words).slice(1, -1).split(AFTER_GROUP).map(groupOf);
}

function groupOf(words: string): Group {
  const [label = '', list = ''] = /[:：]/u.test(words) ? words.split(/[:：]/u) : ['', words];
  const role = LAST_ROLE.exec(list)?.[1] ?? '';
  const bodies = list.replace(LAST_ROLE, '').split(/[、,，]/u);
  return { label: label + role, bodies: bodies.filter((one) => one !== '') };
}

/**
 * Judges a claim of who is responsible by the list that closes the one item on the thing: another body than those of the
 * list differs, all of the list match, and some of it leave the claim open. Null for other claims and things.
 */
export function judgeOwner(claim: Claimed, { place, owned }: Table): Judgement | null {
  const { words, sentence } = claim;
  if (claim.dates.length + claim.amounts.length > 0) return null;
  const { thing, bodies = '', role = '' } = CLAIM.exec(textOf(words))?.groups ?? {};
  const ofIt = words.filter((one) => thing?.includes(one.word) && !isEmpty(one));
  const item = ofIt.length > 0 && !NEGATED.test(sentence) ? only(itemsOn(ofIt, owned())) : undefined;
  if (!item) return null;
  const short = (name: string): string => (place === null ? name : name.replace(place.slice(0, -1), ''));
  const named = bodies.split(AND).map(short);
  const all = item.groups.flatMap((group) => group.bodies.map(short));
  if (!all.every((name) => IS_BODY.test(name))) return null;
  const asked = item.groups.filter(({ label }) => !LED.test(role) || LED.test(label));
  const sought = asked.flatMap((group) => group.bodies.map(short));
  const isWhole = sought.length === named.length && named.every((name) => sought.some(isShortFor(name)));
  const isOther = (name: string): boolean =>
    !all.some((body) => isShortFor(name)(body) || isShortFor(body)(name));
  const isSaid = (name: string): boolean => item.sentences.some((one) => one.includes(name));
  const said = { section: item.section, sentence: item.span };
  if (isWhole) return judgement('matches', 'name', said);
  if (!named.some(isOther) || named.some(isSaid)) return null;
  return judgement('differs', 'name', said);
}

/** 市经济和信息化局 is one body. */
const AND = new RegExp(`(?<=(?:${BODY_ENDS}))(?:[、和与及跟]|以及)`, 'u');

/** The items with a sentence that holds all words. */
function itemsOn(words: readonly Lexeme[], items: readonly OwnedItem[]): readonly OwnedItem[] {
  const isIn = (sentence: string, { word, parts = [] }: Lexeme): boolean =>
    sentence.includes(word) || (parts.length > 0 && parts.every((part) => sentence.includes(part)));
  return items.filter(({ sentences }) =>
    sentences.some((sentence) => words.every((word) => isIn(sentence, word))),
  );
}

/** Whether a name is that of a body or short for it: 市发改委 of 市发展改革委; 区商务局 is no 市商务局. */
function isShortFor(name: string): (body: string) => boolean {
  return (body) => longNameIn(body, name)?.end === body.length;
}
