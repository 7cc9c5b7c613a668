import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Words } from '../../text/words.js';
import { type Build, buildCorpus } from './build.js';
import { indicesOf, LAYOUT } from './layout.js';
import type { Survey } from './survey.js';
import type { Tally } from './tally.js';

/** A corpus to be indexed. */
export type Surveyed = Pick<Build, 'documents' | 'words' | 'tell'> & { readonly survey: Survey };

/** Indexes a corpus under a name and lets it answer there. @returns its counts */
export function indexCorpus(
  client: Client,
  name: string,
  { survey, words, ...rest }: Surveyed,
): Promise<Tally> {
  const { version, glossary, aliases, taught } = survey;
  const edition = words.edition();
  const indices = indicesOf(name, digestOf(version, words));
  return buildCorpus({
    ...{ client, name, indices, words, ...rest },
    head: {
      ...{ version, edition, taught: [...taught], glossary: copyOf(glossary) },
      ...(aliases && { aliases: copyOf(aliases) }),
    },
  });
}

/** A digest of all that changes what is indexed, so that no version is taken for another. */
function digestOf(version: string, words: Words): string {
  return createHash('sha256').update(`${LAYOUT} ${version} ${words.edition()}`).digest('hex').slice(0, 12);
}

function copyOf(lists: readonly (readonly string[])[]): string[][] {
  return lists.map((list) => [...list]);
}
