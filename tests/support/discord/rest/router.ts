import { unknownRoute } from '../refusal.js';
import type { Json } from '../types.js';
import type { World } from '../world.js';

/** A request, as a route gets it. */
export type Call = {
  readonly world: World;
  readonly method: string;
  readonly path: string;
  /** What stands at the route's `:names`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was sent as JSON; an empty object where nothing was. */
  readonly body: Json;
  /** As it was sent, for bodies that are lists. */
  readonly sent: unknown;
  /** Whether a fault will hide from the bot what this request did. */
  readonly isHidden: boolean;
};

/** What answers one method on one path; undefined is 204. @throws Refusal */
export type Route = {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly needsToken: boolean;
  readonly answer: (call: Call) => unknown;
};

/** A route such as `GET /channels/:channel`; `open` to those without a token, too. */
export function route(of: string, answer: Route['answer'], access: 'token' | 'open' = 'token'): Route {
  const [method, path] = of.split(' ') as [string, string];
  const names = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name!);
  const pattern = new RegExp(`^${path.replace(/:\w+/gu, '([^/]+)')}$`, 'u');
  return { method, pattern, names, needsToken: access === 'token', answer };
}

/** The route for a request, with its parameters. @throws Refusal where there is none */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly found: Route; readonly params: Record<string, string> } {
  const found = routes.find((one) => one.method === method && one.pattern.test(path));
  if (!found) throw unknownRoute();
  const values = found.pattern.exec(path)!.slice(1).map(decodeURIComponent);
  return { found, params: Object.fromEntries(found.names.map((name, at) => [name, values[at]!])) };
}
