import type { Document } from '../../src/corpus/types.js';
import { readEnv } from '../../src/env.js';
import { openLibrary } from '../../src/open-library.js';
import { readJsonLines, refuse } from '../eval/jsonl.js';
import type { Options } from './options.js';
import { type Judged, LabelledClaim, overall } from './score.js';

/** A verdict and how long it took, in milliseconds. */
export type Measured = Judged & { readonly ms: number };

/** The verdicts where the document of each claim is named, and where all documents are asked. */
export type Checked = {
  readonly documents: number;
  readonly named: readonly Measured[];
  readonly open: readonly Measured[];
};

/** Checks the claims of a file. @throws UsageError where it cannot be used, or names a document that is not there */
export async function checkClaims({ claims: file, seeds }: Options): Promise<Checked> {
  const { check, entries } = await openLibrary(readEnv(process.env), seeds);
  const documents = new Map(entries.map(({ document }) => [document.id, document]));
  const lines = readJsonLines(file, LabelledClaim);
  refuse(
    file,
    lines
      .filter(({ value }) => !documents.has(value.document))
      .map(({ line, value }) => ({ line, reason: `${seeds} has no document ${value.document}` })),
  );
  const measure = async (
    { claim, verdict: label }: LabelledClaim,
    document?: Document,
  ): Promise<Measured> => {
    const started = performance.now();
    const verdict = overall(await check(claim, document));
    return { label, verdict, ms: performance.now() - started };
  };
  // Reading what the documents say is paid once, before the clock runs.
  await check('到2025年达到1家');
  const named: Measured[] = [];
  const open: Measured[] = [];
  for (const { value } of lines) {
    named.push(await measure(value, documents.get(value.document)));
    open.push(await measure(value));
  }
  return { documents: documents.size, named, open };
}
