import { setTimeout } from 'node:timers/promises';
import { Client, errors } from '@opensearch-project/opensearch';
import { ActionableError } from '../../errors.js';
import type { Address } from './address.js';

/** How long one request may take, in milliseconds, and how often it is sent again to another node. */
type Patience = { readonly requestTimeout: number; readonly maxRetries: number };

/** An answer takes at most two seconds, and a lost node must leave time for another. */
export const FOR_ANSWERS: Patience = { requestTimeout: 800, maxRetries: 3 };

/** Making an index waits for the disks of others. */
export const FOR_INDEXING: Patience = { requestTimeout: 120_000, maxRetries: 5 };

/** The largest part of the memory that a response may take before it is refused. */
const MEMORY = { enabled: true, maxPercentage: 0.3 };

/** Connects to all nodes of an address; nothing is sent yet. */
export function connect({ nodes, auth }: Address, patience: Patience): Client {
  return new Client({
    nodes: [...nodes],
    ...(auth && { auth }),
    ...patience,
    resurrectStrategy: 'optimistic',
    memoryCircuitBreaker: MEMORY,
  });
}

/**
 * Does something with the engine.
 * @throws ActionableError where it cannot be reached or refuses, with its address and what to do, never credentials
 */
export async function withEngine<T>({ shown }: Address, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof errors.OpenSearchClientError)) throw cause;
    throw new ActionableError(`OpenSearch at ${shown} ${describe(cause)}`);
  }
}

/** How often a question is asked again that failed as a node was lost, and how long to wait before, in milliseconds. */
const TRIES = 4;
const PAUSE = 50;

/**
 * Asks the engine something for an answer, once more where that fails only because a node is lost or busy.
 * @throws ActionableError as `withEngine` does
 */
export function askEngine<T>(address: Address, ask: () => Promise<T>): Promise<T> {
  return withEngine(address, async () => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await ask();
      } catch (error) {
        if (tried === TRIES || !isPassing(error)) throw error;
        await setTimeout(PAUSE * tried);
      }
    }
  });
}

/** The parts of a search that stood on a lost node are missing between its two phases: that is told as a 404. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof errors.ResponseError)) return false;
  const { statusCode = 0, body } = error;
  return statusCode === 429 || statusCode >= 500 || typeOf(body) === 'search_phase_execution_exception';
}

function describe(error: Error): string {
  if (error instanceof errors.ResponseError) {
    if (error.statusCode === 401 || error.statusCode === 403)
      return 'refuses the user or the password. Write them as opensearch://USER:PASSWORD@HOST/NAME.';
    return `answers with an error (${error.statusCode}, ${typeOf(error.body)}).`;
  }
  return `cannot be reached (${error.name}). Start it, or change INDEX; without INDEX the documents are kept in memory.`;
}

/** The kind of an error as OpenSearch names it; its whole text may hold what somebody asked. */
function typeOf(body: unknown): string {
  const type = (body as { error?: { type?: unknown } } | null)?.error?.type;
  return typeof type === 'string' ? type.slice(0, 100) : 'no reason given';
}
