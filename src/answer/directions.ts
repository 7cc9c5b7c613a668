import { headed } from '../corpus/sections.js';
import type { Placed } from '../corpus/types.js';
import { NUMBERED_DIRECTIONS } from '../lexicon/plan-parts.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { enumerations } from '../outline/enumerations.js';
import type { Task } from '../outline/types.js';
import type { ListRequest } from '../question/list-request.js';
import { fold, lettersOf } from '../text/fold.js';
import { slice } from '../text/span.js';

/** The headings that group the tasks, or the tasks under one of them: 第二个工程 is the second that is called so. */
export function directionsOf({ group }: ListRequest, parsed: ParsedDocument): readonly Placed[] {
  const names = directionNames(parsed);
  if (group === null) return names.flatMap((name) => headingCalled(name, parsed));
  const called = names.filter((name) => name.includes(group.noun));
  const isGeneral = called.length < 2 && NUMBERED_DIRECTIONS.includes(group.noun);
  return tasksUnder((isGeneral ? names : called)[group.number - 1], parsed);
}

/** The tasks under the one direction that a folded question names as its heading does, or as the sentence that counts all of them; none where it names no such one. */
export function tasksNamed(folded: string, words: string, parsed: ParsedDocument): readonly Task[] {
  const names = directionNames(parsed);
  const counted = countedDirections(parsed);
  const isCounted = (at: number): boolean => counted.length === names.length && says(folded, counted[at]!);
  const isHeaded = (name: string): boolean =>
    words.length >= SHORTEST && lettersOf(fold(name)).includes(words);
  return tasksUnder(only(names.filter((name, at) => isCounted(at) || isHeaded(name))), parsed);
}

/** The fewest characters that name a direction. */
const SHORTEST = 4;

/** Whether a question says a name, with or without its verb: 构建创新生态. */
function says(folded: string, name: string): boolean {
  const bare = name.slice(2);
  return folded.includes(name) || (bare.length >= SHORTEST && folded.includes(bare));
}

function directionNames({ outline }: ParsedDocument): string[] {
  return [...new Set(outline().tasks.flatMap(({ direction }) => direction ?? []))];
}

/** The names that stand before their number: 从甲、乙和丙三大方向提出9项任务. */
function countedDirections({ document: { text }, outline }: ParsedDocument): string[] {
  const { tasks } = outline().stated;
  const sentence = tasks?.section.sentences[tasks.index];
  const [row] = sentence ? enumerations(text, sentence) : [];
  return row?.items.map((item) => lettersOf(fold(slice(text, item)))) ?? [];
}

function tasksUnder(name: string | undefined, { outline }: ParsedDocument): readonly Task[] {
  return outline().tasks.filter(({ direction }) => direction !== null && direction === name);
}

function headingCalled(name: string, { sections }: ParsedDocument): readonly Placed[] {
  const section = headed(sections).find(({ document, heading }) => slice(document.text, heading) === name);
  return section ? [{ section, span: section.heading }] : [];
}
