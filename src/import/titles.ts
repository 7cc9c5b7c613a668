import { AUTHORITIES } from '../lexicon/bodies.js';
import { anyOf } from '../lexicon/word-list.js';

const SITE = new RegExp(`\\s*[-–—]+\\s*[^-–—]{0,20}(?:${anyOf(AUTHORITIES)}|网站|门户|[网局厅部])$`, 'u');

/** A title without the name of the site that follows it: …的通知_体育_中国政府网. */
export function withoutSite(title: string): string {
  return title
    .replace(/\s*[_|｜].*$/u, '')
    .replace(SITE, '')
    .trim();
}
