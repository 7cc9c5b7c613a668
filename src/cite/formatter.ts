import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../paths.js';
import { toCslItem } from './csl-item.js';
import { hide, reveal } from './hidden.js';
import type { Source } from './source.js';
import { toTex } from './tex.js';

type Format = (source: Source) => string;

/** Formats a source in the styles that are left to citation-js. */
type Formatter = Readonly<Record<'gb-t-7714' | 'apa' | 'bibtex', Format>>;

const GB_T_7714 = 'china-national-standard-gb-t-7714-2015-numeric';
const CHINESE = 'zh-CN';

/** APA is an English style: it says May 30 and n.d. also of a Chinese source. */
const ENGLISH = 'en-US';

let loading: Promise<Formatter> | undefined;

/**
 * Loads citation-js and its styles when they are first asked for, once for the process: its plugins are global.
 * Nothing is fetched, for it is never given an address to read, only CSL-JSON to write.
 */
export function loadFormatter(): Promise<Formatter> {
  loading ??= load().catch((error: unknown) => {
    // A file that could not be read once may be read the next time.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Formatter> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  await import('@citation-js/plugin-bibtex');
  const { styles, locales } = plugins.config.get('@csl');
  styles.add(GB_T_7714, await readCsl(`${GB_T_7714}.csl`));
  locales.add(CHINESE, await readCsl(`locales-${CHINESE}.xml`));
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  const inStyle = (template: string, lang: string, source: Source): string => {
    const options = { template, lang, format: 'text' } as const;
    const text = plugins.output.format('bibliography', [toCslItem(hide(source))], options);
    return reveal(text.trim().replace(/^\[1\] /u, ''), source);
  };
  return {
    'gb-t-7714': (source) => inStyle(GB_T_7714, CHINESE, source),
    apa: (source) => inStyle('apa', ENGLISH, source),
    bibtex: (source) =>
      withoutNote(plugins.output.format('biblatex', [toCslItem(inTex(source))], { format: 'text' })),
  };
}

/** A style or locale of the CSL project, as it came. */
function readCsl(file: string): Promise<string> {
  return readFile(join(projectFolder, 'src', 'cite', 'csl', file), 'utf8');
}

function inTex(source: Source): Source {
  const { title, publisher } = source;
  return { ...source, title: toTex(title), publisher: publisher === null ? null : toTex(publisher) };
}

/** The entry without the note in which the plugin repeats the day of its `urldate`. */
function withoutNote(entry: string): string {
  return entry.replace(/^\tnote = .*\n/mu, '').trim();
}
