import type { Reply } from './reply.js';

/** The same message with other custom_ids for its buttons and menus. */
export function withCustomIds(message: Reply, change: (id: string) => string): Reply {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'custom_id' ? change(String(inner)) : changed(inner),
      ]),
    );
  };
  return { ...message, components: changed(message.components) as Reply['components'] };
}
