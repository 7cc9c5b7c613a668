import type { WordParts } from './docx.js';
import { type ListNumber, Numbering } from './numbering.js';
import { allOf, childOf, type Element, readXml, valOf } from './xml.js';

/** Writes the automatic numbers of a Word file into the text of its paragraphs. */
export function restoreNumbers(parts: WordParts): string {
  const xml = textOf(parts['word/document.xml']);
  const numbering = new Numbering(textOf(parts['word/numbering.xml']));
  const byStyle = readStyles(textOf(parts['word/styles.xml']));
  const insertions = allOf(readXml(xml), 'w:p').flatMap((paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const numbered = properties && numberedBy(paragraph, properties, byStyle);
    const number = numbered ? numbering.next(numbered) : '';
    return properties && number !== '' ? [{ at: properties.endIndex! + 1, number }] : [];
  });
  return insert(xml, insertions);
}

const decoder = new TextDecoder();
const textOf = (part: Uint8Array | undefined): string => (part ? decoder.decode(part) : '');

function numberedBy(paragraph: Element, properties: Element, byStyle: ReadonlyMap<string, ListNumber>) {
  const inherited = byStyle.get(valOf(properties, 'w:pStyle') ?? '') ?? null;
  const own = childOf(properties, 'w:numPr');
  if (!own) return isEmpty(paragraph) ? null : inherited;
  const list = valOf(own, 'w:numId') ?? inherited?.list ?? '0';
  const level = Number(valOf(own, 'w:ilvl') ?? inherited?.level ?? 0);
  return list === '0' || isEmpty(paragraph) ? null : { list, level };
}

function isEmpty(paragraph: Element): boolean {
  return allOf(paragraph, 'w:t').length === 0;
}

/** Which lists the styles of paragraphs number by, also through the styles they build on. */
function readStyles(xml: string): Map<string, ListNumber> {
  const styles = new Map(
    allOf(readXml(xml), 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style]),
  );
  const found = new Map<string, ListNumber>();
  for (const id of styles.keys()) {
    const numbered = numberedStyle(styles, id);
    if (numbered) found.set(id, numbered);
  }
  return found;
}

/** A style may build on another, which may build on another. */
const MAX_STYLES = 10;

function numberedStyle(styles: ReadonlyMap<string, Element>, id: string): ListNumber | null {
  let style = styles.get(id);
  let level: string | undefined;
  for (let step = 0; style && step < MAX_STYLES; step += 1) {
    const own = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    level ??= valOf(own, 'w:ilvl');
    const list = valOf(own, 'w:numId');
    if (list !== undefined) return list === '0' ? null : { list, level: Number(level ?? 0) };
    style = styles.get(valOf(style, 'w:basedOn') ?? '');
  }
  return null;
}

type Insertion = { readonly at: number; readonly number: string };

function insert(xml: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, number } of insertions) {
    const words = number.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
    const space = /[\p{L}\d]$/u.test(number) ? ' ' : '';
    pieces.push(xml.slice(from, at), `<w:r><w:t xml:space="preserve">${words}${space}</w:t></w:r>`);
    from = at;
  }
  return [...pieces, xml.slice(from)].join('');
}
