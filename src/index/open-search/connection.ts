import { Client, errors } from '@opensearch-project/opensearch';
import { z } from 'zod';
import { ActionableError } from '../../errors.js';
import { retrying } from '../../retrying.js';
import type { Address } from './address.js';

/** How long a request may take, in milliseconds, and how often it is tried on other nodes. */
type RequestLimits = { readonly requestTimeout: number; readonly maxRetries: number };

/** An answer takes at most two seconds, so a lost node has to leave time for another. */
export const FOR_ANSWERS: RequestLimits = { requestTimeout: 800, maxRetries: 3 };

/** Making an index waits for the disks of others. */
export const FOR_INDEXING: RequestLimits = { requestTimeout: 120_000, maxRetries: 5 };

/** The largest share of the memory that a response may take. */
const MEMORY = { enabled: true, maxPercentage: 0.3 };

/** Connects to all nodes of an address; nothing is sent yet. */
export function connect({ nodes, auth }: Address, limits: RequestLimits): Client {
  return new Client({
    nodes: [...nodes],
    ...(auth && { auth }),
    ...limits,
    resurrectStrategy: 'optimistic',
    memoryCircuitBreaker: MEMORY,
  });
}

/** Runs an action for whoever runs the program. @throws ActionableError where it fails, with what to do, no credentials */
export async function withEngine<T>(address: Address, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const reason = describe(cause);
    throw reason === null ? cause : new ActionableError(`OpenSearch at ${address.shown} ${reason}`);
  }
}

/** The pauses before a question is tried again while a node is lost, in milliseconds. */
const PAUSES = [50, 100, 150];

/** Asks for an answer, again while a node is lost or busy. @throws Error for the log, as members need no addresses */
export async function askEngine<Schema extends z.ZodType>(
  { shown }: Address,
  schema: Schema,
  ask: () => Promise<{ readonly body: unknown }>,
): Promise<z.infer<Schema>> {
  try {
    return await retrying(async () => schema.parse((await ask()).body), PAUSES, isPassing);
  } catch (cause) {
    throw new Error(`OpenSearch at ${shown} ${describe(cause)}`);
  }
}

/** Whether an error passes by itself: a lost node reports documents as missing, and a search cut halfway as a 404. */
function isPassing(error: unknown): boolean {
  if (error instanceof z.ZodError) return true;
  if (!(error instanceof errors.ResponseError)) return false;
  const { statusCode = 0, body } = error;
  return statusCode === 429 || statusCode >= 500 || typeOf(body) === 'search_phase_execution_exception';
}

/** Describes an error of the engine; null for any other. */
function describe(error: unknown): string | null {
  if (error instanceof z.ZodError || error instanceof errors.DeserializationError)
    return 'answers in a form that OpenSearch does not have. Is it something else that listens there?';
  if (error instanceof errors.ResponseError) {
    if (error.statusCode === 401 || error.statusCode === 403)
      return 'refuses the user or the password. Write them as opensearch://USER:PASSWORD@HOST/NAME.';
    return `answers with an error (${error.statusCode}, ${typeOf(error.body)}).`;
  }
  if (!(error instanceof errors.OpenSearchClientError)) return null;
  return `cannot be reached (${error.name}). Start it, or change INDEX; without INDEX the documents are kept in memory.`;
}

/** The type of an error in OpenSearch's words; its whole text may hold a question. */
function typeOf(body: unknown): string {
  const type = (body as { error?: { type?: unknown } } | null)?.error?.type;
  return typeof type === 'string' ? type.slice(0, 100) : 'no reason given';
}
