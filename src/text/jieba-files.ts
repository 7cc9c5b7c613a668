import jieba from 'nodejieba';

/** The files that nodejieba comes with; its types leave them out. */
export const jiebaFiles = jieba as unknown as {
  /** A word a line with its count and its part of speech. */
  readonly DEFAULT_DICT: string;
  /** Its model for words that the dictionary lacks. */
  readonly DEFAULT_HMM_DICT: string;
};
