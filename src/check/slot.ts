/** Stands for an amount among the words of a statement. */
export const SLOT = 'ꙮ';
/** Stands for a date until the amounts of a clause are parted. */
export const DATE = '\u0002';
