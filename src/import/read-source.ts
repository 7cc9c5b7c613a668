import { basename, extname } from 'node:path';
import { readSeed } from '../corpus/seed-file.js';
import { decodeText } from './decode.js';
import { type Draft, merge, type Reading, type Source } from './draft.js';
import { joinLabels, splitFields } from './fields.js';
import { ImportError } from './import-error.js';
import { isMarkdown, isPage, kindOf } from './kind.js';
import { MAX_TEXT_BYTES } from './limits.js';
import { withoutPages } from './pages.js';
import { arrange } from './parts.js';
import { completeProvenance } from './provenance.js';
import { withoutSurroundings } from './surroundings.js';

/** Reads a file or page of any format that is known. @throws ImportError with what is wrong with it */
export async function readSource(source: Source): Promise<Draft> {
  const { stated, blocks } = await readFormat(source);
  const split = splitFields(withoutSurroundings(joinLabels(blocks)));
  const arranged = arrange(split.blocks);
  if (arranged.length === 0) throw new ImportError('it holds no text');
  const known = completeProvenance(merge({ url: source.url }, stated, split.stated), arranged);
  return { ...known, title: known.title ?? basename(source.name, extname(source.name)), blocks: arranged };
}

/** Each format's library is loaded when a file needs it. */
async function readFormat(source: Source): Promise<Reading> {
  switch (kindOf(source)) {
    case 'pdf':
      return (await import('./pdf/pdf.js')).readPdfDocument(source.bytes);
    case 'zip':
      return (await import('./word/docx.js')).readDocx(source.bytes);
    case 'ole':
      return (await import('./word/doc.js')).readDoc(source.bytes);
    default:
      return readTextFormat(source);
  }
}

async function readTextFormat(source: Source): Promise<Reading> {
  if (source.bytes.length > MAX_TEXT_BYTES)
    throw new ImportError(
      `it is too large: ${(source.bytes.length / 1024 / 1024).toFixed(1)} MB; at most ${MAX_TEXT_BYTES / 1024 / 1024} MB are read`,
    );
  const text = decodeText(source.bytes, source.contentType);
  if (text.trim() === '') throw new ImportError('it is empty');
  if (isPage(text, source)) return (await import('./page/page.js')).readPage(text, source.url);
  const seed = readSeed(source.name, Buffer.from(text));
  const body = withoutPages(Array.isArray(seed) ? text : seed.text.slice(seed.body.start, seed.body.end));
  const { stated, blocks } = isMarkdown(source)
    ? await (await import('./markdown.js')).readMarkdown(body)
    : (await import('./text.js')).readText(body);
  return { stated: Array.isArray(seed) ? stated : seed, blocks };
}
