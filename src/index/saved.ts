import { crc32 } from 'node:zlib';
import type { Postings, WordTable } from './postings.js';

/** To be raised whenever the layout of a saved table changes, or what is counted, or how words are cut. */
const VERSION = 1;

/** Read as a number in the machine's own byte order, it also tells a file of another one. */
const MAGIC = 0x63_79_31_00 + VERSION;

/** The head of a file: the magic number, a checksum of all after it, and five sizes. */
const HEAD = 7;

type Sizes = {
  readonly passages: number;
  readonly words: number;
  readonly headings: number;
  readonly text: number;
  readonly spelling: number;
};

/** Writes a table as bytes: its arrays one after the other, and the words as lines of UTF-8. */
export function toBytes({ words, headings, text }: WordTable): Buffer {
  const spelling = Buffer.from(words.join('\n'));
  const sizes = [text.lengths.length, words.length, headings.counts.length, text.counts.length];
  const body = Buffer.concat([
    bytesOf(Uint32Array.of(...sizes, spelling.length)),
    ...[headings, text].flatMap(({ starts, passages, lengths }) => [starts, passages, lengths].map(bytesOf)),
    headings.counts,
    text.counts,
    spelling,
  ]);
  return Buffer.concat([bytesOf(Uint32Array.of(MAGIC, crc32(body))), body]);
}

/** Reads a table back; null where the bytes are not exactly what `toBytes` wrote. */
export function fromBytes(bytes: Uint8Array): WordTable | null {
  if (bytes.length < HEAD * 4) return null;
  const read = reader(bytes);
  const [magic, checksum, passages, words, headings, text, spelling] = read.numbers(HEAD);
  if (magic !== MAGIC || checksum !== crc32(bytes.subarray(8))) return null;
  return readTable(read, {
    passages: passages!,
    words: words!,
    headings: headings!,
    text: text!,
    spelling: spelling!,
  });
}

function readTable(read: Reader, sizes: Sizes): WordTable {
  const numbersOf = (entries: number): Omit<Postings, 'counts'> => ({
    starts: read.numbers(sizes.words + 1),
    passages: read.numbers(entries),
    lengths: read.numbers(sizes.passages),
  });
  const headings = numbersOf(sizes.headings);
  const text = numbersOf(sizes.text);
  return {
    headings: { ...headings, counts: read.bytes(sizes.headings) },
    text: { ...text, counts: read.bytes(sizes.text) },
    words: new TextDecoder().decode(read.bytes(sizes.spelling)).split('\n'),
  };
}

type Reader = {
  readonly bytes: (length: number) => Uint8Array;
  readonly numbers: (length: number) => Uint32Array;
};

/** Takes one array after the other; copies, as an array of larger numbers cannot begin at any byte. */
function reader({ buffer, byteOffset }: Uint8Array): Reader {
  let at = byteOffset;
  const take = (length: number): ArrayBuffer => {
    at += length;
    return buffer.slice(at - length, at) as ArrayBuffer;
  };
  return {
    bytes: (length) => new Uint8Array(take(length)),
    numbers: (length) => new Uint32Array(take(length * 4)),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
