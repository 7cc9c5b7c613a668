import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The most lines to keep. */
const MAX_LINES = 500;

/** The lines typed into the chat, in the cache folder, readable by their author only. */
export class History {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'chat-history');
  }

  /** The lines, newest first, as node:readline wants them. */
  read(): string[] {
    try {
      return readFileSync(this.file, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
    } catch {
      return [];
    }
  }

  /** Keeps the lines, newest first; a read-only folder only costs the history. */
  write(lines: readonly string[]): void {
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(this.file, `${lines.slice(0, MAX_LINES).join('\n')}\n`, { mode: 0o600 });
    } catch {
      // The chat goes on without it.
    }
  }
}
