import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The largest window of brotli, which finds what repeats all over a file. */
const WINDOW = constants.BROTLI_MAX_WINDOW_BITS;

/** Writes each file of a folder into another one, compressed by brotli and with its ending. */
export async function packFolder(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    const bytes = await readFile(join(from, name));
    const params = {
      [constants.BROTLI_PARAM_LGWIN]: WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(join(to, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
}
