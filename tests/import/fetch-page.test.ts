import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage, MAX_SOURCE_BYTES, publicAgents } from '../../src/import/fetch-page.js';
import { anyAgent, openSite } from '../support/import/site.js';

describe('fetching a page', () => {
  it('follows redirects and tells where it came to', async () => {
    const site = await openSite((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/plans/new.html' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=gbk' }).end('<p>text</p>');
    });
    expect(await fetchPage(`${site}/old#part`, anyAgent)).toMatchObject({
      url: `${site}/plans/new.html`,
      name: 'new.html',
      contentType: 'text/html; charset=gbk',
    });
  });

  it('unpacks what the server packed', async () => {
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('text')),
    );
    expect(Buffer.from((await fetchPage(site, anyAgent)).bytes).toString()).toBe('text');
  });

  it.each([
    ['http://127.0.0.1:1/', /inside of this machine/u],
    ['http://[::1]:1/', /inside of this machine/u],
    ['http://10.0.0.1/', /inside of this machine/u],
    ['http://169.254.169.254/latest/meta-data/', /inside of this machine/u],
    ['http://localhost:1/', /inside of this machine/u],
    ['http://0x7f.1/', /inside of this machine/u],
    ['http://name:secret@example.org/', /password/u],
  ])('refuses %s', async (address, reason) => {
    await expect(fetchPage(address, await publicAgents())).rejects.toThrow(reason);
  });

  it('refuses a redirect to an address inside of the network, and to a file', async () => {
    const guard = await publicAgents();
    const site = await openSite((request, response) =>
      response
        .writeHead(301, { location: request.url === '/file' ? 'file:///etc/passwd' : 'http://127.0.0.1:1/' })
        .end(),
    );
    const firstOnly = (url: string) => (url.startsWith(site) ? anyAgent() : guard(url));
    await expect(fetchPage(`${site}/in`, firstOnly)).rejects.toThrow(/inside of this machine/u);
    await expect(fetchPage(`${site}/file`, firstOnly)).rejects.toThrow(/only http/u);
  });

  it('gives up on a circle of redirects', async () => {
    const site = await openSite((_, response) => response.writeHead(302, { location: '/' }).end());
    await expect(fetchPage(site, anyAgent)).rejects.toThrow('more than 5 times');
  });

  it('says what the server answers where it has no page', async () => {
    const site = await openSite((_, response) => response.writeHead(404).end());
    await expect(fetchPage(site, anyAgent)).rejects.toThrow('the server answers 404 Not Found');
  });

  it('stops reading what is too large, packed or not', async () => {
    const large = Buffer.alloc(MAX_SOURCE_BYTES + 1);
    const site = await openSite((request, response) => {
      if (request.url === '/packed')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large));
      else response.writeHead(200).end(large);
    });
    await expect(fetchPage(site, anyAgent)).rejects.toThrow('too large');
    await expect(fetchPage(`${site}/packed`, anyAgent)).rejects.toThrow('too large');
  });
});
