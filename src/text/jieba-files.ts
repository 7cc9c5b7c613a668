import jieba from 'nodejieba';

/** The files that come with nodejieba, whose types leave them out. */
export const jiebaFiles = jieba as unknown as {
  /** One word a line, with its count and its part of speech. */
  readonly DEFAULT_DICT: string;
  /** The model for words that the dictionary lacks. */
  readonly DEFAULT_HMM_DICT: string;
};
