import sqlite from 'node-sqlite3-wasm';
import type { Passage } from '../../../src/corpus/types.js';
import { toRecords } from '../../subjects.js';
import { DEEP, type Engine, type Peer } from './engine.js';

const INDEX = "CREATE VIRTUAL TABLE passages USING fts5(heading, text, tokenize = 'trigram')";
const INSERT = 'INSERT INTO passages (rowid, heading, text) VALUES (?, ?, ?)';
const SEARCH = `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${DEEP}`;
const SIZE = 'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size';

/** SQLite's own full-text index, ranked by its BM25. */
export const sqliteTrigrams: Peer = { name: 'SQLite FTS5, trigram', open: openSqlite };

function openSqlite(passages: readonly Passage[]): Engine {
  const database = new sqlite.Database(':memory:');
  fill(database, passages);
  const search = database.prepare(SEARCH);
  return {
    search: (question) => {
      const query = anyTrigram(question);
      return query === '' ? [] : search.all([query]).map(({ rowid }) => passages[Number(rowid)]!);
    },
    bytesOutside: Number(database.get(SIZE)!.bytes),
  };
}

/** In one transaction, as each of its own would be much slower. */
function fill(database: InstanceType<typeof sqlite.Database>, passages: readonly Passage[]): void {
  database.exec(`BEGIN; ${INDEX}`);
  const insert = database.prepare(INSERT);
  for (const { id, heading, text } of toRecords(passages)) insert.run([id, heading, text]);
  insert.finalize();
  database.exec('COMMIT');
}

/** The tokeniser finds nothing shorter than three characters, and a passage seldom holds a whole question. */
function anyTrigram(question: string): string {
  const runs = (question.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((run) => [...run]);
  const trigrams = runs.flatMap((run) => run.slice(2).map((last, at) => `${run[at]}${run[at + 1]}${last}`));
  return [...new Set(trigrams)].map((trigram) => `"${trigram}"`).join(' OR ');
}
