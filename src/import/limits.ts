/** The largest file or page that is read, in bytes: a plan with all its pictures has a few million. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024;

/** The largest text, page or Markdown file that is read, in bytes. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** How much of a Word file may be read once it is unpacked, in bytes. */
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

/** The most pages of a PDF that are read. */
export const MAX_PAGES = 1000;

/** How long one document may take, in milliseconds. */
export const MAX_CONVERSION_MS = 7_000;

/** How much memory one document may take beyond what the program had before, in bytes. */
export const MAX_CONVERSION_BYTES = 700 * 1024 * 1024;

/** How long a page may take to arrive, redirects included, in milliseconds. */
export const MAX_FETCH_MS = 30_000;

/** How often a page may send the reader on to another address. */
export const MAX_REDIRECTS = 5;
