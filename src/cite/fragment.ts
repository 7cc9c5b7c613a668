import { makePassage } from '../corpus/passages.js';
import type { Headed } from '../corpus/sections.js';
import type { Passage } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { trim } from '../text/span.js';
import { type Directive, directiveFor, writeDirective } from './directives.js';
import { renderedOf, seenSpan } from './rendered.js';

/** The longest address in a text: a message holds 4,000 characters, and has more to say. */
export const MAX_URL = 800;

/** The directive that a copied address already holds. */
const OTHER_DIRECTIVE = /#?:~:.*$/u;

/** The longest address of a link button (https://docs.discord.com/developers/components/reference#button). */
export const MAX_BUTTON_URL = 512;

/**
 * The address of a passage with the most precise text fragment that fits into `longest` characters, or without one
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the document has no address, or too long a one.
 */
export function linkTo(passage: Passage, longest = MAX_URL): string | null {
  const url = passage.section.document.url?.replace(OTHER_DIRECTIVE, '') ?? null;
  if (url === null || url.length > longest) return null;
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  const page = renderedOf(passage.section.document);
  const span = trim(page.text, seenSpan(page, passage.span));
  const write = (named: Directive): string => directive + writeDirective(named);
  const named = directiveFor(page, span, (one) => write(one).length <= longest);
  return named ? write(named) : url;
}

/** The address of a heading, made once: each page of an outline is laid out with those before it. */
export const linkToHeading: (section: Headed) => string | null = memoOf((section) =>
  linkTo(makePassage(section, section.heading)),
);
