import { z } from 'zod';

/** The name of the part saved last; where it exists, the corpus is complete. */
export const HEAD = 'corpus';

const Terms = z.array(z.array(z.string()));

export const Head = z.object({
  /** The version of its documents and glossary. */
  version: z.string(),
  /** The edition of the words that it was cut with. */
  edition: z.string(),
  glossary: Terms,
  aliases: Terms.optional(),
  /** The words that jieba was taught for it. */
  taught: z.array(z.string()),
  passages: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  /** The characters of all documents. */
  length: z.int().nonnegative(),
});

export type Head = z.infer<typeof Head>;
