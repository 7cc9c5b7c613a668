import type { Fault } from '../faults.js';
import type { Outcome } from './server.js';

/** What a request gets instead of its answer; null where it is only late. */
export function faultResponse(fault: Fault): Outcome | null {
  if (fault.closes !== undefined) return { status: 0, closes: fault.closes };
  if (fault.status === undefined) return null;
  return fault.status === 429
    ? rateLimited(fault)
    : { status: fault.status, body: { message: 'Upstream error', code: fault.code ?? 0 } };
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit */
function rateLimited({ retryAfter = 0.1, global = false }: Fault): Outcome {
  const headers = {
    'retry-after': String(Math.ceil(retryAfter)),
    'x-ratelimit-scope': global ? 'global' : 'user',
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    // Without `via` discord.js takes a 429 for one of Cloudflare's.
    via: '1.1 google',
    ...(global ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-bucket': 'local' }),
  };
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
  return { status: 429, headers, body };
}
