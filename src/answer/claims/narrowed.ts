import type { Content } from './content.js';
import type { Statement } from './statements.js';

const CHINESE = /^\p{Script=Han}{2,}$/u;

/** Whether an unknown noun stands right before a known one, as what narrows it does: 半导体(的)产业规模. */
export function isNarrowed({ core, words }: Statement, isUnknown: (content: Content) => boolean): boolean {
  return core.some((content, at) => {
    const noun = core[at + 1];
    const isPair = content.kind === 'thing' && noun?.kind === 'thing' && CHINESE.test(content.term.word);
    if (!isPair || !isUnknown(content) || isUnknown(noun)) return false;
    return ['', '的'].some((link) => words.includes(`${content.term.word}${link}${noun.term.word}`));
  });
}
