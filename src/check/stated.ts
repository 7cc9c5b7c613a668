import type { Section } from '../corpus/types.js';
import { ISSUES } from '../lexicon/claim-doubts.js';
import { WISHES } from '../lexicon/comparators.js';
import { REVIEWS } from '../lexicon/headings.js';
import { ITEM_NUMBER } from '../lexicon/item-marks.js';
import { FORBIDS } from '../lexicon/negations.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import { dateInBrackets } from '../outline/days.js';
import { readYears } from '../outline/deadlines.js';
import { headingsOf, yearOfReview } from '../outline/review-year.js';
import { overlaps, type Span, slice, wholeOf } from '../text/span.js';
import { type Amount, readClauseAmounts, type Undated } from './amount.js';
import { casesOf } from './cases.js';
import { legible, squeeze, squeezeSentence } from './legible.js';
import { readStatements, type Statement } from './statement.js';
import type { Common, Said } from './table.js';
import { OWNED } from './word-kinds.js';
import { type AmountContext, deadlineOf, nowOf, yearIn } from './year-of.js';

/** What a sentence of a document states. */
export function sentenceStatements(section: Section, sentence: Span, common: Common): Said[] {
  const { published, spell } = common;
  const { document } = section;
  const words = legible(slice(document.text, sentence));
  const { text } = words;
  const whole = wholeOf(text);
  const mentions = readYears(text, whole, { published, now: nowOf(section, published) });
  const facts = factsIn(sentence, common);
  const amountsIn = (clause: Span): Amount[] =>
    readClauseAmounts(text, clause, mentions, facts).map((amount) =>
      toAmount(amount, { section, sentence, clause, text, facts }, common),
    );
  const read = readStatements({ ...words, sentence: whole, mentions, derives: true, amountsIn });
  // Who is responsible is a list of names, which says nothing of its item.
  const statements = read.filter((one) => !OWNED.test(one.text));
  const above = namesAbove(section, sentence).map(spell);
  const isBanned = isUnderBan(section, sentence);
  const review = yearOfReview(section, sentence);
  const due = mentions.length > 0 ? null : deadlineOf(facts);
  const opensInVerb = (clause: string): boolean =>
    !/\d/u.test(clause) && /^v/u.test(common.read(squeeze(clause))[0]?.tag ?? '');
  return statements.map((one, at) => {
    const before = statements
      .slice(0, at)
      .filter(isOfItem(text, one))
      .map(({ text }) => spell(text));
    return {
      ...{ ...one, section, sentence, above, before: [...new Set(before)] },
      text:
        (isBanned || BANS.test(text.slice(0, one.span.start)) ? spell(FORBIDS[0]!) : '') +
        withoutTitle(spell(one.text), document.title),
      inForce:
        mentions.findLast(({ kind, span }) => kind !== 'base' && span.end <= one.span.start)?.date ??
        dateInBrackets(text.slice(0, one.span.start)) ??
        (FROM_ISSUE.test(one.text) ? (document.date?.slice(0, 7) ?? null) : (review ?? due)),
      cases: casesOf(text, one, statements, opensInVerb).map((words) => spell(squeeze(words))),
    };
  });
}

/** The amounts that were read in a sentence, with places in it. */
function factsIn(sentence: Span, { facts }: Common) {
  return facts.flatMap((fact) =>
    overlaps(fact.amount!, sentence)
      ? [{ ...fact, amount: shift(fact.amount!, sentence), span: shift(fact.span, sentence) }]
      : [],
  );
}

/** The item, the line and the headings that a sentence stands under. */
function namesAbove(section: Section, sentence: Span): string[] {
  const own = squeezeSentence({ section, sentence });
  // An item without a heading is called by its first sentence, of whose clauses each stands before the next.
  const headings = headingsIn(section).filter((heading) => !own.includes(heading) || !/[,\d]/u.test(heading));
  return [squeeze(leadOf(section.document.text, sentence)), ...headings];
}

const headingsIn = memoOf((section: Section) =>
  headingsOf(section).map((heading) => squeeze(heading.replace(IS_ITEM, ''))),
);

function isUnderBan({ path, sentences }: Section, sentence: Span): boolean {
  const isOfBans = path.slice(0, -1).some((heading) => BANS.test(heading));
  return isOfBans && sentence.start <= sentences[0]!.start;
}

/** 下列行为予以禁止： forbids what each item below it opens with. */
const BANS = new RegExp(
  `(?:${anyOf(FORBIDS)}).{0,6}(?:下列|以下)|(?:下列|以下)(?!.*之一).*(?:${anyOf(FORBIDS)})`,
  'u',
);

const IS_ITEM = new RegExp(`^\\s*${ITEM_NUMBER}`, 'u');
/** The most characters before an item to look for what leads to its list. */
const LEAD_WITHIN = 2000;

/** The sentence that leads to the list of an item: 申请人应当符合下列条件：; empty where none does. */
function leadOf(raw: string, { start }: Span): string {
  const lines = raw.slice(Math.max(0, start - LEAD_WITHIN), start).split('\n');
  const opening = (lines.pop() ?? '') + raw.slice(start, start + LONGEST_MARK);
  if (!IS_ITEM.test(opening)) return '';
  const last = lines.findLast((line) => line.trim() !== '' && !IS_ITEM.test(line)) ?? '';
  return LEADS_LIST.test(last) ? last.slice(last.lastIndexOf('。') + 1) : '';
}

/** 下列条件：, 标准如下：. */
const LEADS_LIST = /(?:下列|以下|如下)[^。；]*[：:]\s*$/u;
const LONGEST_MARK = 6;

/** What stands before a semicolon is of something else. */
function isOfItem(text: string, { span }: Statement): (before: Statement) => boolean {
  const start = Math.max(text.lastIndexOf('；', span.start), text.lastIndexOf(';', span.start));
  return (before) => before.span.start > start;
}

/** 自印发之日起施行: in the month of the document. */
const FROM_ISSUE = new RegExp(`(?:${anyOf(ISSUES)})之日`, 'u');
const REVIEW = new RegExp(anyOf(REVIEWS), 'u');
const WISH = new RegExp(anyOf(WISHES), 'u');
const PLANNED_WORD = /(?<=^|\p{Script=Han})拟(?!定)/u;
function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: Math.max(0, start - by), end: end - by };
}

function toAmount(amount: Undated, context: AmountContext, { hasOneYear, published }: Common): Amount {
  const { clause, text, facts } = context;
  const fact = facts.find((one) => overlaps(one.amount!, amount.span));
  const own = slice(text, fact?.span ?? clause);
  const year = amount.role === 'baseline' ? null : yearIn(amount, fact, context, published);
  const said = text.slice(0, amount.span.start) + own;
  const isYearNamed = year !== null && (hasOneYear || said.includes(year.slice(0, 4)));
  const isAhead = year !== null && published !== null && Number(year.slice(0, 4)) > published;
  // 拟改造3处 is not done yet.
  const role = amount.role === 'result' && PLANNED_WORD.test(own) ? 'target' : amount.role;
  return {
    ...amount,
    role,
    year,
    isYearNamed,
    isDone: own.includes('已') || (amount.role === 'result' && isReview(context.section)),
    isWish: !isAhead && WISH.test(own),
  };
}

/** 过去五年工作回顾: what stands below it is done. */
function isReview(section: Section): boolean {
  return headingsOf(section).some((heading) => REVIEW.test(heading));
}

/** A text without the document's own title in marks. */
function withoutTitle(text: string, title: string): string {
  const name = squeeze(title);
  return text.replace(/《([^《》]*)》/gu, (work, words: string) => {
    const kind = words.replace(/[（(].*$/u, '').slice(-2);
    return words.length > 3 && name.includes(words.slice(0, 4)) && name.includes(kind) ? '' : work;
  });
}
