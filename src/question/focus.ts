/** What people ask with, and the word between it and what it asks about. */
const ASKING =
  /(?:分别)?(?:是|为|有|包括|在|由|达到?|到|于)?(?:什么时候|什么|哪些|哪里|哪儿|哪\p{Script=Han}|(?:多少|几)[个家项条名座种]?|谁|如何|怎么样?|怎样|何时|何地|为什么|为何|多[大久长高])/u;

/** Characters that belong to no word a question is about. */
const LOOSE = /[的了是在和与吗呢]/u;

/**
 * The two characters before and after what a folded question asks with: in 总体目标是什么 of 目标, in 哪些重点任务
 * of 重点. What they say is what is asked for, so it stands beside the answer.
 */
export function readFocus(folded: string): string[] {
  const match = folded.match(ASKING);
  if (!match) return [];
  const before = folded.slice(0, match.index).match(/\p{Script=Han}{2}$/u) ?? [];
  const after = folded.slice(match.index! + match[0].length).match(/^\p{Script=Han}{2}/u) ?? [];
  return [...before, ...after].filter((pair) => !LOOSE.test(pair));
}

/** Whether a text says of the focus what it is: 目标是…, 总额为…, 时间：… */
export function isDefined(focus: readonly string[], text: string): boolean {
  return focus.some((pair) => {
    const at = text.indexOf(pair);
    return at >= 0 && /^.{0,4}[是为:即达]/u.test(text.slice(at + pair.length, at + pair.length + 5));
  });
}
