import { rmSync, watch } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GLOSSARY_FILE } from './corpus/glossary.js';
import { hasEnding } from './corpus/load.js';
import type { Guarded } from './dispatch/guarded.js';
import type { Env } from './env.js';
import { ActionableError } from './errors.js';
import type { Address } from './index/open-search/address.js';
import type { Log } from './log.js';
import { seedsFolderOf } from './paths.js';

type Keeping = {
  readonly env: Pick<Env, 'seedsFolder' | 'calledFrom' | 'index'>;
  readonly variables: NodeJS.ProcessEnv;
  readonly dispatch: Pick<Guarded, 'complete' | 'renew' | 'restartWith' | 'corpus'>;
  readonly log: Log;
  /** Aborts when the process is to end. */
  readonly signal: AbortSignal;
};

/** The silence after which a change, which is many events, counts as over, in milliseconds. */
const QUIET = 1_000;

/** How often to ask OpenSearch for another version, in milliseconds. */
const ASKED_EVERY = 15_000;

/** Reloads changed documents, or on SIGHUP, beside those in use, and switches when they are complete and usable. */
export async function keepUp({ env, variables, dispatch, log, signal }: Keeping): Promise<void> {
  const folder = env.index ? null : seedsFolderOf(env);
  const settle = folder === null ? async () => undefined : settler(folder, variables, dispatch, log);
  let renewing = dispatch.complete.then(settle);
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      renewing = renewing.then(() => renew(dispatch, log)).then((isNew) => (isNew ? settle() : undefined));
    }, QUIET).unref();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // At a terminal the signal means that it was closed.
  if (!process.stdout.isTTY) process.on('SIGHUP', changed);
  if (folder !== null) watchFolder(folder, changed, log, signal);
  else await watchAlias(env.index!, changed, signal);
  await renewing;
}

async function renew(dispatch: Keeping['dispatch'], log: Log): Promise<boolean> {
  try {
    await dispatch.renew();
    log.info({ corpus: dispatch.corpus }, 'the documents were read anew and answer now');
    return true;
  } catch (error) {
    const reason = error instanceof ActionableError ? error.message : (error as Error).stack;
    log.error({ corpus: dispatch.corpus, reason }, 'the documents cannot be used; those from before go on');
    return false;
  }
}

function watchFolder(folder: string, changed: () => void, log: Log, signal: AbortSignal): void {
  try {
    const watcher = watch(folder, { persistent: false, signal }, changed);
    watcher.on('error', (error) => log.warn({ error: error.message }, UNWATCHED));
  } catch (error) {
    log.warn({ error: (error as Error).message }, UNWATCHED);
  }
}

const UNWATCHED = 'the folder of documents cannot be watched; send SIGHUP when it has changed';

async function watchAlias(address: Address, changed: () => void, signal: AbortSignal): Promise<void> {
  const { currentPassages } = await import('./index/open-search/open-corpus.js');
  let known = await currentPassages(address).catch(() => null);
  const timer = setInterval(async () => {
    // What cannot be reached now is tried again.
    const current = await currentPassages(address).catch(() => null);
    if (current !== null && current !== known) changed();
    known = current ?? known;
  }, ASKED_EVERY).unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Copies the documents in use, so that a replaced worker finds them while a bad file stands in the folder. */
function settler(folder: string, variables: NodeJS.ProcessEnv, dispatch: Keeping['dispatch'], log: Log) {
  let last: string | null = null;
  process.once('exit', () => last !== null && rmSync(last, { recursive: true, force: true }));
  return async () => {
    const before = last;
    try {
      last = await copyOf(folder);
      dispatch.restartWith({ ...variables, SEEDS_DIR: last });
      if (before !== null) await rm(before, { recursive: true, force: true });
    } catch (error) {
      last = before;
      log.warn({ error: (error as Error).message }, 'the documents cannot be copied to the temporary folder');
    }
  };
}

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'ceyuan-seeds-'));
  const files = await readdir(folder, { withFileTypes: true });
  const read = files.filter(
    (file) => !file.isDirectory() && (hasEnding(file.name) || file.name === GLOSSARY_FILE),
  );
  for (const { name } of read) await cp(join(folder, name), join(copy, name), { dereference: true });
  return copy;
}
