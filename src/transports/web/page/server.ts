import type { Locale } from '../../../locale.js';
import type { Beginning, Listed, PageAnswer, SentReply, Shown } from '../protocol.js';
import { type Act, held } from './acts.js';

/** What the server says to a request that it does not grant. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly status: number) {
    super(`The server refuses this (${status}).`);
  }
}

export type Server = ReturnType<typeof serverFor>;

/** The server that the page came from, for somebody who reads a language. @throws Refused, TypeError where it is gone */
export function serverFor(locale: Locale) {
  return {
    begin: () => get<Beginning>(`/api/beginning?locale=${locale}`),
    do: (act: Act) => post<PageAnswer>('/api/interactions', { ...act, locale }),
    say: (content: string, repliesTo: SentReply | null, latest: SentReply | null) =>
      post<PageAnswer>('/api/messages', {
        content,
        repliesTo: repliesTo && held(repliesTo),
        latest: latest && held(latest),
        locale,
      }),
    listDocuments: () => get<Listed[]>('/api/documents'),
    /** @param name the part of the address after `/documents/`, with its query */
    readDocument: (name: string) =>
      get<Shown>(`/api/documents/${name}${name.includes('?') ? '&' : '?'}locale=${locale}`),
  };
}

async function get<T>(path: string): Promise<T> {
  return read(await fetch(path));
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}
