import type { Reply } from './reply.js';

/** The same message with other custom_ids for its buttons and menus. */
export function withCustomIds(message: Reply, change: (id: string) => string): Reply {
  const components = JSON.parse(JSON.stringify(message.components ?? []), (key, value: unknown) =>
    key === 'custom_id' ? change(String(value)) : value,
  ) as Reply['components'];
  return { ...message, components };
}
