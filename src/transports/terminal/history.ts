import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_LINES = 500;

const fileIn = (folder: string): string => join(folder, 'chat-history');

/** The lines typed into the chat before, newest first, as node:readline wants them. */
export function readHistory(folder: string): string[] {
  try {
    const lines = readFileSync(fileIn(folder), 'utf8').split('\n');
    return lines.filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** Keeps lines, newest first, readable by their author only; a read-only folder only costs the history. */
export function writeHistory(folder: string, lines: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), `${lines.slice(0, MAX_LINES).join('\n')}\n`, { mode: 0o600 });
  } catch {
    // The chat goes on without it.
  }
}
