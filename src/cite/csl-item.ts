import type { CslItem } from '@citation-js/core';
import type { Source } from './source.js';

/**
 * The source in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 * Who publishes a page stands as its author and not as its site or publisher too: GB/T 7714 would part the page
 * from itself by //, and APA leaves out a site that is named as the author (Publication Manual, 7th ed., 10.16).
 * Without an address there is no day of access, and the type is one that GB/T 7714 marks [Z].
 */
export function toCslItem({ key, title, publisher, date, url, accessed }: Source): CslItem {
  return {
    id: key,
    'citation-key': key,
    type: url === null ? 'document' : 'webpage',
    title,
    ...(publisher === null ? {} : { author: [{ literal: publisher }] }),
    ...(date === null ? {} : { issued: toCslDate(date) }),
    ...(url === null ? {} : { URL: url, accessed: toCslDate(accessed) }),
  };
}

function toCslDate(iso: string): NonNullable<CslItem['issued']> {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
