import type { CitedSource } from './source.js';

/** An item of CSL-JSON (https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json). */
type CslItem = Readonly<Record<string, unknown>>;

/** The source for reference managers: a list of one item, one field a line. */
export function toCslJson(source: CitedSource): string {
  const fields = Object.entries(toItem(source)).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `[\n  {\n    ${fields.join(',\n    ')}\n  }\n]`;
}

/** Names the publisher only as author: GB/T 7714 would part page and site by //, and APA (7th ed., 10.16) leaves the site out. */
function toItem({ key, title, publisher, date, type, section, accessed, url }: CitedSource): CslItem {
  return {
    id: key,
    type: url === null ? 'document' : 'webpage',
    title,
    ...(type === null ? {} : { genre: type }),
    ...(publisher === null ? {} : { author: [{ literal: publisher }] }),
    ...(date === null ? {} : { issued: toCslDate(date) }),
    ...(section === null ? {} : { section }),
    ...(url === null ? {} : { URL: url, accessed: toCslDate(accessed) }),
  };
}

function toCslDate(iso: string): CslItem {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
