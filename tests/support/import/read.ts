import type { Block, Draft } from '../../../src/import/draft.js';
import { readSource } from '../../../src/import/read-source.js';

/** Reads a document that was made by a test. */
export function read(
  content: string | Uint8Array,
  name: string,
  more: { url?: string; contentType?: string } = {},
): Promise<Draft> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readSource({ bytes, name, url: more.url ?? null, contentType: more.contentType ?? null });
}

/** The words of the pieces of a document: headings after their signs, tables as rows. */
export function wordsOf({ blocks }: Pick<Draft, 'blocks'>): string[] {
  return blocks.flatMap((block: Block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text;
  });
}
