import { existsSync } from 'node:fs';
import { Routes } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHANNELS, startDiscord } from '../../../support/discord/discord.js';
import { link, NOBODY, register, restOf, row, text, V2, whatsWrong } from './local.js';

const OPENAPI = new URL('../../../../../shared/discord/openapi.json', import.meta.url);

describe("Discord's OpenAPI description", () => {
  const hasDescription = existsSync(OPENAPI);
  if (!hasDescription) process.stderr.write(`Skipped: ${OPENAPI.pathname} is missing.\n`);

  it.skipIf(!hasDescription)(
    'catches a body that does not fit, and lets pass one that does',
    async () => {
      const discord = await startDiscord();
      onTestFinished(discord.close);
      await register(discord);
      const route = Routes.channelMessages(CHANNELS.general);
      const good = { flags: V2, components: [text('x'), row(link('https://a.b'))], allowed_mentions: NOBODY };
      await restOf(discord).post(route, { body: good });
      expect(discord.violations).toEqual([]);
      await restOf(discord).post(route, { body: { ...good, tts: 'yes', nonce: 'x'.repeat(25) } });
      expect(whatsWrong(discord)).toBe("does not keep to Discord's OpenAPI: body/tts must be boolean,null");
    },
    30_000,
  );
});
