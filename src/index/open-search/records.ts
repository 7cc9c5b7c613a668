import { createHash } from 'node:crypto';
import { shortName } from '../../corpus/short-name.js';
import type { Passage } from '../../corpus/types.js';
import { memo } from '../../memo.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { isStopWord } from '../../question/filler.js';
import { slice } from '../../text/span.js';
import type { Words } from '../../text/words.js';
import { leadWords, readLead } from '../lead.js';
import type { Scope } from '../passage-index.js';
import type { Tally } from '../statistics.js';

/** Names a section within its document. */
export function sectionKey({ start, end }: NonNullable<Scope['section']>): string {
  return `${start}-${end}`;
}

/** Makes the records of a document, and counts its words. */
export function toRecords(
  parsed: ParsedDocument,
  { number, file }: { readonly number: number; readonly file: string },
  words: Words,
  tally: Tally,
) {
  const { document, passages } = parsed;
  const { id, title, text, body } = document;
  const cutHeadings = memo(words.forIndex);
  const lead = passages.length > 0 ? leadWords(readLead(document)) : [];
  const cut = passages.map(({ span }) => words.forIndex(slice(document.folded, span)));
  tally.add(
    parsed,
    [...cut, lead],
    passages.flatMap(({ section }) => cutHeadings(section.foldedHeadings)),
  );
  const toRecord = ({ section, span }: Passage, at: number) => ({
    document: id,
    section: sectionKey(section.span),
    text: slice(document.folded, span),
    documentLength: body.end - body.start,
    headings: join(cutHeadings(section.foldedHeadings)),
    words: join(cut[at]!),
    ...(at === 0 && { lead: join(lead) }),
  });
  return {
    id,
    document: { number, names: [...new Set([id, shortName(document), title])], file, text },
    passages: passages.map((passage, at) => ({ id: passage.id, record: toRecord(passage, at) })),
  };
}

export type Records = ReturnType<typeof toRecords>;

function join(words: readonly string[]): string {
  return words.filter((word) => !isStopWord(word)).join(' ');
}

/** The longest id that OpenSearch takes, in bytes. */
const MAX_ID = 512;

/** The id of a word: the word itself, or a digest where it is too long. */
export function idOfWord(word: string): string {
  if (Buffer.byteLength(word) < MAX_ID) return word;
  return `#${createHash('sha256').update(word).digest('hex')}`;
}
