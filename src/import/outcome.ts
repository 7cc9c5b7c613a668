import type { Draft } from './draft.js';

/** What came of reading a document: the document, or why there is none. */
export type Conversion = { readonly draft: Draft } | { readonly reason: string };
