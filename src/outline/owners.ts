import { innermost } from '../corpus/sections.js';
import type { Document, Placed, Section } from '../corpus/types.js';
import { BODIES_ALONE } from '../lexicon/answer-shapes.js';
import { LEADS, OWNER_LABELS } from '../lexicon/asking.js';
import { ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, slice, spansOf } from '../text/span.js';

/** What stands in brackets and may name who is responsible, with the brackets of another name in it: （责任单位：数据局（大数据中心）、商务局）. */
export const BRACKETS = /[（(〔](?:[^（）()〔〕]|[（(][^（）()〔〕]{1,16}[）)]){2,200}[）)〕]/gu;
const LABELLED = new RegExp(`^(?:${anyOf(OWNER_LABELS)})[^：:]{0,10}[：:]|(?:${anyOf(LEADS)})$`, 'u');
/** 市住建局牵头，市应急局配合 too. */
const BODY = new RegExp(`^\\p{Script=Han}{1,24}(?:${anyOf(ORGAN_ENDINGS)})(?:${anyOf(OWNER_LABELS)})?$`, 'u');
const LABEL = `(?:${anyOf(OWNER_LABELS)})(?:${anyOf(OWNERS)})[：:][^。；：\\n（）()]{2,120}`;
/** 牵头单位：市商务局；配合单位：市网信办: sentences or lines of their own. */
const UNBRACKETED = new RegExp(`(?<=(?:^|[\\n。；])\\s*)${LABEL}(?:[。；]?\\s*${LABEL})*`, 'gu');
const HEADER = new RegExp(`\\n\\s*(?:${anyOf(OWNER_LABELS)})(?:${anyOf(OWNERS)})\\s*\\n`, 'u');
/** Lines of bodies: the first leads, and those below share in it. */
const CELLS = new RegExp(`(?<=\\n\\s*)${BODIES_ALONE}(?:\\s*\\n\\s*${BODIES_ALONE})*(?=\\s*(?:\\n|$))`, 'gu');

/** An item, from the end of the one before it to the end of the bracket that names who is responsible. */
export type Owned = Placed & { readonly bracket: Span };

/** Words that name who is responsible, and where the header over them ends, if they are cells. */
type OwnerWords = Span & { readonly header?: number };

/** The items of sections that end with words which name who is responsible. */
export function ownedIn(sections: readonly Section[]): Owned[] {
  const [first] = sections;
  if (!first) return [];
  const found: Owned[] = [];
  for (const bracket of ownersNamed(first.document)) {
    const section = innermost(sections, bracket);
    if (!section) continue;
    const start = Math.max(section.span.start, found.at(-1)?.bracket.end ?? 0, bracket.header ?? 0);
    found.push({ section, span: { start, end: bracket.end }, bracket });
  }
  return found;
}

/** The brackets and labelled lines that name who is responsible, and below a header for them the cells that a page or a print sets as lines. */
function ownersNamed({ text }: Document): OwnerWords[] {
  const brackets = spansOf(text, BRACKETS).filter((bracket) => {
    const names = slice(text, bracket).slice(1, -1);
    return namesOwners(names) || (namesBodies(names) && closesItem(text, bracket));
  });
  return [...brackets, ...spansOf(text, UNBRACKETED), ...cellsIn(text)].sort((a, b) => a.start - b.start);
}

/** …基层。（市文旅局）: alone at the end of an item, not behind a name that it shortens. */
function closesItem(text: string, { start, end }: Span): boolean {
  return (
    /[。；]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[。；]?\s*(?:\n|$)/u.test(text.slice(end, end + 3))
  );
}

/** The cells below a header for them, up to the next part of the text. */
function cellsIn(text: string): OwnerWords[] {
  const header = HEADER.exec(text);
  if (!header) return [];
  const start = header.index + header[0].length - 1;
  const next = text.slice(start).search(NEXT_PART);
  const end = next < 0 ? text.length : start + next;
  return spansOf(text, CELLS, { start, end }).map((span) => ({ ...span, header: start }));
}

/** 三、保障措施 after the cells of a table. */
const NEXT_PART = new RegExp(`\\n\\s*(?:[${ORDINAL_NUMERALS}]{1,3}、|附[件录表])`, 'u');

/** 市工信局，市通信管理局、中国铁塔: an office first, and most of the others are some too. */
function namesBodies(words: string): boolean {
  const names = words.split(SEPARATOR).map((name) => BODY.test(name.trim()));
  return names[0]! && names.filter(Boolean).length * 2 >= names.length;
}

const SEPARATOR = /[、，,；;]/u;

/** 牵头部门：市科委; 市公安局、市民政局负责; 省商务厅、省财政厅. */
function namesOwners(words: string): boolean {
  const names = words.split(SEPARATOR);
  return LABELLED.test(words) || (names.length > 1 && names.every((name) => BODY.test(name.trim())));
}
