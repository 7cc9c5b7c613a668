import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../../src/paths.js';
import { listen } from '../../../src/transports/http/listen.js';

/** How long nginx keeps an idle connection to a replica where nothing else is said, in milliseconds. */
const NGINX_KEEPS = 60_000;

describe('a listening server', () => {
  it('waits for no slow request, and keeps idle connections for longer than nginx does', async () => {
    const { server } = await listen(new Hono(), { host: '127.0.0.1', port: 0 }, () => undefined);
    onTestFinished(() => void server.close());
    expect(server).toMatchObject({ requestTimeout: 10_000, headersTimeout: 10_000 });
    expect(readFileSync(join(projectFolder, 'deploy/nginx.conf'), 'utf8')).not.toContain('keepalive_timeout');
    expect(server.keepAliveTimeout).toBeGreaterThan(NGINX_KEEPS);
  });
});
