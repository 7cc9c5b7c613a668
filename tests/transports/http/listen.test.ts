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

  it('reports a fault, and tells nothing of it to whoever asked', async () => {
    const app = new Hono().get('/', () => {
      throw new TypeError('a secret');
    });
    const reported: string[] = [];
    const { server, port } = await listen(app, { host: '127.0.0.1', port: 0 }, ({ message }) => {
      reported.push(message);
    });
    onTestFinished(() => void server.close());
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('a fault in the server');
    expect(reported).toEqual(['a secret']);
  });
});
