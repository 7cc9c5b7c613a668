import { SimpleShardingStrategy, type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

/** Shards that still hear what is on its way while they leave, and do not come back. */
export class LeavingShards extends SimpleShardingStrategy {
  constructor(
    manager: WebSocketManager,
    private readonly hear: (frame: string) => void,
  ) {
    super(manager);
  }

  /** Closes all connections, still hearing them, as @discordjs/ws stops listening first; brackets reach its private fields. */
  async leave(): Promise<void> {
    // biome-ignore lint/complexity/useLiteralKeys: the field is private to @discordjs/ws
    for (const shard of this['shards'].values()) {
      // biome-ignore lint/complexity/useLiteralKeys: the field is private to @discordjs/ws
      shard['connection']?.addEventListener('message', ({ data }: { readonly data: unknown }) =>
        this.hear(String(data)),
      );
      // A shard between two connections would open the next all the same.
      shard.on(WebSocketShardEvents.Hello, () => void shard.destroy());
    }
    await this.destroy();
  }
}
