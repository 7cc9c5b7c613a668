import { UsageError } from '../../errors.js';
import { ADDRESS_FORM, parseAddress } from '../../index/open-search/address.js';
import { indexCorpus } from '../../index/open-search/build.js';
import { connect, FOR_INDEXING, withEngine } from '../../index/open-search/connection.js';
import { documentsOf, surveySeeds } from '../../index/open-search/survey.js';
import { dictionaryFolder, type FolderSettings, seedsFolder, seedsFolderOf } from '../../paths.js';
import { loadWords } from '../../text/words.js';
import { progressOf, readFlags, type Terminal } from './terminal.js';

const USAGE = `Usage: npm run index -- --to ${ADDRESS_FORM} [--seeds DIR]`;

const OPTIONS = { to: { type: 'string' }, seeds: { type: 'string' } } as const;

/** `npm run index`: indexes a folder of documents in OpenSearch. @returns the exit status */
export async function runIndex(
  args: readonly string[],
  { errors, output }: Terminal,
  env: FolderSettings,
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, output);
  if (values === null) return 0;
  const address = values.to === undefined ? null : parseAddress(values.to);
  if (!address) throw new UsageError(USAGE);
  const folder = seedsFolderOf(env, values.seeds);
  const started = performance.now();
  const client = connect(address, FOR_INDEXING);
  // A mistyped address shows before all documents are read.
  await withEngine(address, () => client.info());
  const survey = await surveySeeds(folder, seedsFolder);
  errors.write(`${survey.files.length} documents, version ${survey.version}.\n`);
  const tally = await withEngine(address, () =>
    indexCorpus(client, address.name, {
      survey,
      documents: documentsOf(folder, survey.files),
      words: loadWords(dictionaryFolder, survey.taught),
      tell: progressOf(survey.files.length, errors),
    }),
  );
  await client.close();
  const seconds = Math.round((performance.now() - started) / 1000);
  output.write(`${address.shown} answers from ${tally.passages} passages now (${seconds} s).\n`);
  return 0;
}
