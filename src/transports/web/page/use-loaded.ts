import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page.js';
import { Refused, type Server } from './server.js';

const NOT_FOUND = 404;

/** Loads something once: null until it is there, with a message for the reader if that fails. */
export function useLoaded<T>(
  load: (server: Server) => Promise<T>,
): readonly [loaded: T | null, fault: string] {
  const { server, words } = usePage();
  const [loaded, setLoaded] = useState<T | null>(null);
  const [fault, setFault] = useState('');
  const explain = (error: unknown): void =>
    setFault(error instanceof Refused && error.status === NOT_FOUND ? words.noDocument : words.unreachable);
  useEffect(() => void load(server).then(setLoaded, explain), []);
  return [loaded, fault];
}
