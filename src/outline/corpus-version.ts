import { createHash } from 'node:crypto';
import type { Glossary } from '../corpus/glossary.js';
import type { Document } from '../corpus/types.js';
import type { Corpus } from './corpus.js';

/** How many hexadecimal digits of the digest tell versions apart. */
const DIGITS = 12;

/** The version of a corpus, the same for the same documents and glossary, so that replicas can be compared. */
export function versionOf({ entries, glossary }: Corpus): string {
  const version = new VersionDigest(glossary);
  for (const { document } of entries) version.add(document);
  return version.digest();
}

/** The version of a corpus whose documents are read one after the other. */
export class VersionDigest {
  private readonly hash = createHash('sha256');

  constructor(glossary: Glossary) {
    this.hash.update(JSON.stringify(glossary));
  }

  add({ id, text }: Document): void {
    // The length tells where one text ends and the next begins.
    this.hash.update(`\n${id}\n${text.length}\n`).update(text);
  }

  digest(): string {
    return this.hash.digest('hex').slice(0, DIGITS);
  }
}
