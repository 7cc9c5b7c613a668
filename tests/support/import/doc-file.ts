const SECTOR = 512;
/** Shorter streams would stand in a stream of their own for small ones. */
const STREAM = 4096;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;
const TEXT_AT = 1536;

/** Makes a .doc file ([MS-DOC] in [MS-CFB]): a text in one piece. `flags` are those of its header. */
export function makeDoc(text: string, flags = 0x0200): Buffer {
  const streams = [wordDocument(text, flags), pieceTable(text.length)];
  const sectors = STREAM / SECTOR;
  const allocation = Buffer.alloc(SECTOR, 0xff);
  [TABLE, END].forEach((mark, at) => {
    allocation.writeUInt32LE(mark, at * 4);
  });
  streams.forEach((_, stream) => {
    const first = 2 + stream * sectors;
    for (let at = 0; at < sectors; at += 1)
      allocation.writeUInt32LE(at === sectors - 1 ? END : first + at + 1, (first + at) * 4);
  });
  return Buffer.concat([header(), allocation, directory(sectors), ...streams]);
}

/** One sector of the table of sectors, then the directory. */
function header(): Buffer {
  const head = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(STREAM, 56);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(END, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  return head;
}

function directory(sectors: number): Buffer {
  const root = entry('Root Entry', { type: 5, child: 1, right: FREE, start: END, size: 0 });
  const text = entry('WordDocument', { type: 2, child: FREE, right: 2, start: 2, size: STREAM });
  const table = entry('1Table', { type: 2, child: FREE, right: FREE, start: 2 + sectors, size: STREAM });
  return Buffer.concat([root, text, table, Buffer.alloc(128)]);
}

type Entry = {
  readonly type: number;
  readonly child: number;
  readonly right: number;
  readonly start: number;
  readonly size: number;
};

function entry(name: string, { type, child, right, start, size }: Entry): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  [FREE, right, child].forEach((link, at) => {
    bytes.writeUInt32LE(link, 68 + at * 4);
  });
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** The header of the text tells how long it is and where its pieces are told (FibBase, fcClx). */
function wordDocument(text: string, flags: number): Buffer {
  const bytes = Buffer.alloc(STREAM);
  bytes.writeUInt16LE(0xa5ec, 0);
  bytes.writeUInt16LE(flags, 10);
  bytes.writeUInt32LE(TEXT_AT, 0x18);
  bytes.writeUInt32LE(text.length, 0x4c);
  bytes.write(text, TEXT_AT, 'utf16le');
  return bytes;
}

/** One piece: all characters, two bytes each. */
function pieceTable(length: number): Buffer {
  const bytes = Buffer.alloc(STREAM);
  bytes.writeUInt8(2, 0);
  bytes.writeUInt32LE(16, 1);
  bytes.writeUInt32LE(length, 9);
  bytes.writeUInt32LE(TEXT_AT, 15);
  return bytes;
}
