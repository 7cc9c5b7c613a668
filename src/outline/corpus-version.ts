import { createHash } from 'node:crypto';
import type { Corpus } from './corpus.js';

/** How many hexadecimal digits tell versions apart: enough for all that anybody ever serves. */
const DIGITS = 12;

/** The same for the same documents and glossary, whoever reads them, so that replicas can be compared. */
export function versionOf({ entries, glossary }: Corpus): string {
  const hash = createHash('sha256').update(JSON.stringify(glossary));
  // The lengths tell where one text ends and the next begins.
  for (const { document } of entries)
    hash.update(`\n${document.id}\n${document.text.length}\n`).update(document.text);
  return hash.digest('hex').slice(0, DIGITS);
}
