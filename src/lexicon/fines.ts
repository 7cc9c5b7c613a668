import type { WordList } from './word-list.js';

/** Words for what somebody pays for a breach: a noun, a verb, and one for imposing it. */
export const FINE = '罚款';
const [PUNISHED, IMPOSED] = ['罚', '处以'];

/** Words of a question that names it, or the breach. */
export const NAMES_FINE: WordList = [PUNISHED, IMPOSED, '违[反法规章约]'];

/** Words for it in everyday speech and in rules; any may stand for another. */
export const FINES: WordList = [FINE, PUNISHED, '处'];
