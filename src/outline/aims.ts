import { type Span, slice } from '../text/span.js';
import type { Item } from './clauses.js';
import type { Mention } from './deadlines.js';
import { isNoun, trimNoun } from './subjects.js';

const BECOMES =
  /^(?<before>.*?)(?:建设成为|打造成为?|建设成|建成|(?<self>成为)|打造)(?<object>.+?)(?:的?(?:总体|发展|奋斗)?目标)?$/u;
const ADVERB = '持续|不断|更加|更为|显著|明显|大幅|基本|全面|进一步|初步|稳步|加快|率先|总体|整体|普遍|均|也';
const PREDICATE =
  '实现|取得|完成|形成|驱动|达到|进入|迈入|迈上|步入|跻身|融入|得到|提升|增强|壮大|优化|改善|健全|完善|领先|突破|加快|位居|走在|成熟|丰富|繁荣|集聚|凸显|显现|增长|提高|扩大|降低|建立|确立|涌现|成为';
const REACHES = new RegExp(
  `^(?<subject>(?!${ADVERB}).{2,40}?)(?:${ADVERB})*(?:${PREDICATE}|(?:显著|明显|大幅|全面)$)`,
  'u',
);
const QUANTIFIER = /^(?:一(?:大?批|系列|流|个)|若干|更多)/u;
const INTRODUCES = /(?:如下|以下(?:具体)?目标|具体目标|主要目标|是)$/u;

/** What a goal without a number is about: what is to be built (建成…), else the noun that is to reach something. */
export function aimOf(text: string, item: Item, mentions: readonly Mention[]): Span | null {
  const clauses = item.clauses
    .map((clause) => afterYear(clause, mentions))
    .filter((clause) => !INTRODUCES.test(slice(text, clause)));
  return (
    first(clauses, (clause) => built(text, clause)) ?? first(clauses, (clause) => reaching(text, clause))
  );
}

function afterYear(clause: Span, mentions: readonly Mention[]): Span {
  const last = mentions.findLast(({ span }) => span.start >= clause.start && span.end <= clause.end);
  return last ? { start: last.span.end, end: clause.end } : clause;
}

function first(clauses: readonly Span[], read: (clause: Span) => Span | null): Span | null {
  for (const clause of clauses) {
    const found = read(clause);
    if (found) return found;
  }
  return null;
}

/** What becomes something is itself the subject (机器人成为…), unless the words name only the place. */
function built(text: string, clause: Span): Span | null {
  const { before = '', self, object } = BECOMES.exec(slice(text, clause))?.groups ?? {};
  if (!object) return null;
  const subject = trimNoun(text, { start: clause.start, end: clause.start + before.length }, false);
  if (self && subject.end > subject.start) return null;
  const start = text.indexOf(object, clause.start + before.length);
  const skipped = QUANTIFIER.exec(object)?.[0].length ?? 0;
  const span = { start: start + skipped, end: start + object.length };
  return isNoun(slice(text, span)) ? span : null;
}

function reaching(text: string, clause: Span): Span | null {
  const noun = trimNoun(text, clause, false);
  const whole = REACHES.test(slice(text, noun)) ? noun : clause;
  const subject = REACHES.exec(slice(text, whole))?.groups?.subject ?? '';
  const named = { start: whole.start, end: whole.start + subject.length };
  const span = trimNoun(text, named, false);
  return [span, named].find((found) => isNoun(slice(text, found))) ?? null;
}
