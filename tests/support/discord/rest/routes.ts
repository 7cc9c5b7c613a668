import { accountRoutes } from './account-routes.js';
import { callbackRoutes } from './callback-routes.js';
import { channelRoutes } from './channel-routes.js';
import { commandRoutes } from './command-routes.js';
import type { Route } from './router.js';
import { webhookRoutes } from './webhook-routes.js';

/** All that the local Discord answers; the key is the one that its application shows. */
export function allRoutes(publicKey: string): readonly Route[] {
  return [
    ...accountRoutes(publicKey),
    ...commandRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
    ...channelRoutes,
  ];
}
