import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/transports/http/operations.js';
import { commands } from '../discord/running.js';

describe('the figures of a bot', () => {
  it('name only what it has, as an old button may name any command', async () => {
    const metrics = createMetrics({ version: '0.0.0', corpus: '0' }, commands);
    const told = { ms: 1, firstMs: 1, deferred: false, failed: true, searched: null };
    for (const command of ['ask', 'remove', 'refusal', 'marker', '__proto__'])
      metrics.observe({ ...told, command });
    const { text } = await metrics.read();
    const named = [...text.matchAll(/^ceyuan_interactions_total\{command="([^"]*)"/gmu)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(['ask', 'remove', 'refusal', 'unknown']);
  });
});
