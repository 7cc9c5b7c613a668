import { request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { slash } from '../../../src/transports/web/page/server.js';
import { serveWeb } from './serving.js';
import { post } from './visitor.js';

const web = await serveWeb();
afterAll(() => web.stop());
const { host, port } = new URL(web.url);
const ACT = { ...slash('help', {}), locale: 'en' };

/** The status of the page for a browser that was told this name for the server. */
function statusAs(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/', headers: { host: name } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on('error', reject).end();
  });
}

describe('the page', () => {
  it('lets nothing run but its own files', async () => {
    const { headers } = await fetch(web.url);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const html = await (await fetch(web.url)).text();
    expect(html).not.toMatch(/https?:\/\/|<script>|style=|\son\w+=/u);
  });

  it.each(['127.0.0.1', 'localhost:80', '[::1]:3000', '192.168.0.7'])('is shown as %s', async (name) => {
    expect(await statusAs(name)).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:3000', 'a b'])(
    'is not shown to who was pointed here by the name %j',
    async (name) => {
      expect(await statusAs(name)).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('what is posted', () => {
  it('is answered to the page', async () => {
    expect((await post(web.url, '/api/interactions', ACT)).status).toBe(200);
  });

  it.each([
    ['the page of somebody else', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a page in a sandbox', { origin: 'null' }],
    ['nobody', { origin: '' }],
  ])('is refused from %s', async (_, headers) => {
    for (const path of ['/api/interactions', '/api/messages'])
      expect((await post(web.url, path, ACT, headers)).status).toBe(403);
    expect(host).toContain(port);
  });

  it.each([
    ['no JSON', '/api/interactions', '{'],
    ['a list', '/api/interactions', []],
    ['null', '/api/messages', null],
    ['an act without its data', '/api/interactions', { type: 2, locale: 'en' }],
    ['a language that is none', '/api/interactions', { ...ACT, locale: '__proto__' }],
    ['a message that is a number', '/api/messages', { content: 5, locale: 'en', repliesTo: null }],
    ['a reply to nothing', '/api/messages', { content: 'x', locale: 'en', repliesTo: { components: [5] } }],
  ])('is refused where it is %s', async (_, path, body) => {
    expect((await post(web.url, path, body)).status).toBe(400);
  });

  it.each(['/api/messages', '/api/interactions'])(
    'to %s is not read to its end where it is too long',
    async (path) => {
      const body = { content: 'a'.repeat(2 * 1024 * 1024), locale: 'en', repliesTo: null };
      expect((await post(web.url, path, body)).status).toBe(413);
    },
  );
});
