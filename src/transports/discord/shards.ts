import { SimpleShardingStrategy, type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

/** Shards that, while they leave, still hear what is on its way to them, and do not come back. */
export class LeavingShards extends SimpleShardingStrategy {
  constructor(
    manager: WebSocketManager,
    private readonly hear: (frame: string) => void,
  ) {
    super(manager);
  }

  /**
   * Closes all connections. discord.js turns deaf before it closes one, though Discord goes on sending until it
   * hears of that; what it sent would be lost. The brackets reach what discord.js keeps to itself.
   */
  async leave(): Promise<void> {
    // biome-ignore lint/complexity/useLiteralKeys: the field is private to discord.js
    for (const shard of this['shards'].values()) {
      // biome-ignore lint/complexity/useLiteralKeys: the field is private to discord.js
      shard['connection']?.addEventListener('message', ({ data }: { readonly data: unknown }) =>
        this.hear(String(data)),
      );
      // One that is between two connections opens the next all the same.
      shard.on(WebSocketShardEvents.Hello, () => void shard.destroy());
    }
    await this.destroy();
  }
}
