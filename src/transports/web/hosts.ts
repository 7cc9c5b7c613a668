import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';

/** Refuses requests under other host names, as a page whose name points here (DNS rebinding) could read our answers. */
export function ownHostsOnly(host: string): MiddlewareHandler {
  return async ({ req, text }, next) => {
    const name = urlOf(`http://${req.header('host') ?? ''}`)?.hostname ?? '';
    const isOwn = name === 'localhost' || name === host || isIP(name.replace(/^\[|\]$/gu, '')) !== 0;
    return isOwn ? next() : text('This is not the name of this server.', 421);
  };
}

/** Refuses what a page of somebody else posts: browsers name the page that posts. */
export const ownPageOnly: MiddlewareHandler = async ({ req, text }, next) => {
  if (req.method !== 'POST') return next();
  const { host } = urlOf(req.header('origin') ?? '') ?? {};
  return host !== undefined && host === req.header('host') ? next() : text('Only the page may post.', 403);
};

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
