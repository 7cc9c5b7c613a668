/** The fields of a passage, and how much each counts. */
export const FIELDS = [
  { name: 'headings', boost: 0.6 },
  { name: 'words', boost: 1 },
  { name: 'lead', boost: 1 },
] as const;

/** The parameters of BM25+ (Lv and Zhai, Lower-Bounding Term Frequency Normalization, 2011); `d` is its δ. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.5 };
