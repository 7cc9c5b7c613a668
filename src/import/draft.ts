import type { Provenance, StatedProvenance } from '../corpus/self-naming.js';
import { firstFound } from '../first-found.js';

/** A piece of a document, in order. `level` counts from 1. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A document that was read from its file, before it is written as a seed. */
export type Draft = Provenance & { readonly blocks: readonly Block[] };

/** What a reader of a format gives: the blocks, and the document's own fields. */
export type Reading = { readonly stated: StatedProvenance; readonly blocks: readonly Block[] };

/** A file or page as it came. */
export type Source = {
  readonly bytes: Uint8Array;
  /** The file's name, or the last part of the address. */
  readonly name: string;
  /** Where a page came from; null for files. */
  readonly url: string | null;
  /** The content type that a server named. */
  readonly contentType: string | null;
};

/** What came of reading a document: the document, or why there is none. */
export type Conversion = { readonly draft: Draft } | { readonly reason: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The words of a heading or a paragraph; empty for a table, and beyond the end. */
export const textOf = (block: Block | undefined): string =>
  block && block.kind !== 'table' ? block.text : '';

/** Takes the first stated value of each field. */
export function merge(...all: readonly StatedProvenance[]): Required<StatedProvenance> {
  const first = (field: keyof StatedProvenance): string | null => firstFound(all, (stated) => stated[field]);
  return {
    title: first('title'),
    url: first('url'),
    publisher: first('publisher'),
    date: first('date'),
    issuer: first('issuer'),
    issued: first('issued'),
  };
}
