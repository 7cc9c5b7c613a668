import { type Agent, get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decoded } from '../decoded.js';
import type { Source } from './draft.js';
import { ImportError } from './import-error.js';

/** Chooses the agent for an address; the usual one refuses addresses that are not public. */
export type AgentFor = (url: string) => Agent;

/** Agents that refuse private addresses, also those behind public names. */
export async function publicAgents(): Promise<AgentFor> {
  const { useAgent } = await import('request-filtering-agent');
  return (url) => useAgent(url);
}

/** The largest file or page that is read, in bytes: a plan with all its pictures has a few million. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024;
/** How long a page may take to arrive, redirects included, in milliseconds. */
const MAX_FETCH_MS = 30_000;
/** How often a page may send the reader on to another address. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'ceyuan (seeds add)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/** Fetches a page, following redirects itself, so that each address passes the same check. @throws ImportError */
export async function fetchPage(address: string, agentFor: AgentFor): Promise<Source> {
  const signal = AbortSignal.timeout(MAX_FETCH_MS);
  let url = parseAddress(address);
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const response = await request(url, agentFor, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!REDIRECTS.has(status) || location === undefined) return read(response, url, signal);
    response.destroy();
    url = parseAddress(location, url);
  }
  throw new ImportError(`it sends the reader on more than ${MAX_REDIRECTS} times`);
}

function parseAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new ImportError(`it leads to ${address}, which is no address`);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ImportError(`it leads to ${url.protocol}, and only http:// and https:// are followed`);
  if (url.username !== '' || url.password !== '')
    throw new ImportError('the address holds a name or a password; leave them out');
  url.hash = '';
  return url;
}

function request(url: URL, agentFor: AgentFor, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => reject(toImportError(cause, signal));
    try {
      get(url, { agent: agentFor(url.href), headers: HEADERS, signal }, resolve).on('error', fail);
    } catch (cause) {
      fail(cause as Error);
    }
  });
}

async function read(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<Source> {
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) {
    response.destroy();
    throw new ImportError(`the server answers ${status} ${response.statusMessage ?? ''}`.trim());
  }
  const bytes = unpack(await collect(response, signal), response.headers['content-encoding']);
  const name = decoded(basename(url.pathname)) || url.hostname;
  return { bytes, name, url: url.href, contentType: response.headers['content-type'] ?? null };
}

async function collect(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_SOURCE_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    throw toImportError(cause as Error, signal);
  }
  return Buffer.concat(chunks);
}

/** Unpacks a body, to at most the size allowed for unpacked ones. */
function unpack(bytes: Buffer, encoding: string | undefined): Buffer {
  const unpacker = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    encoding ?? ''
  ];
  if (!unpacker) return bytes;
  try {
    return unpacker(bytes, { maxOutputLength: MAX_SOURCE_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new ImportError('what the server sent is broken', { cause });
  }
}

function tooLarge(): ImportError {
  return new ImportError(`it is too large: at most ${MAX_SOURCE_BYTES / 1024 / 1024} MB are read`);
}

function toImportError(cause: Error, signal: AbortSignal): ImportError {
  if (cause instanceof ImportError) return cause;
  if (signal.aborted)
    return new ImportError(`it did not arrive within ${MAX_FETCH_MS / 1000} seconds`, { cause });
  if (/is not allowed/u.test(cause.message))
    return new ImportError(
      'the address is inside of this machine or its network, and only public addresses are read',
      { cause },
    );
  return new ImportError(`it cannot be fetched (${cause.message})`, { cause });
}
