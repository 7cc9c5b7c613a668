import { openDirectMessages } from '../members/direct-messages.js';
import { channelJson } from '../place-json.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { type Call, type Route, route } from './router.js';

/** What a bot asks about itself, and where the gateway is. */
export const accountRoutes = (publicKey: string): Route[] => [
  route('GET /gateway', ({ world }) => ({ url: world.gateway.url() }), 'open'),
  route('GET /gateway/bot', ({ world }) => ({ url: world.gateway.url(), ...GATEWAY })),
  route('GET /users/@me', ({ world: { place } }) => ({
    ...place.bot,
    verified: true,
    email: null,
    flags: 0,
  })),
  route('GET /applications/@me', ({ world }) => applicationJson(world, publicKey)),
  route('GET /oauth2/applications/@me', ({ world }) => applicationJson(world, publicKey)),
  route('POST /users/@me/channels', openChannel),
];

const GATEWAY = {
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
};

function applicationJson({ place }: World, publicKey: string): object {
  const { appId, bot, ownerId } = place;
  return {
    id: appId,
    name: bot.username,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: publicKey,
    flags: 0,
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: 1,
    approximate_user_install_count: 1,
    owner: { id: ownerId, username: 'owner', discriminator: '0', avatar: null, global_name: null },
    team: null,
  };
}

function openChannel({ world, body }: Call): unknown {
  const person = world.people.find(({ id }) => id === body.recipient_id);
  if (!person) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
  return channelJson(world.place, openDirectMessages(world, person));
}
