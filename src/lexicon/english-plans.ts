import { listOf, type WordList } from './word-list.js';

/** Words for what a plan in English wants to reach, in a heading or a label, and for what it looks back on. */
export const ENGLISH_GOALS: WordList = listOf('[Tt]argets? [Gg]oals? [Oo]bjectives? [Aa]ims');
export const ENGLISH_GROUND: WordList = [
  ...listOf('[Bb]ackground [Rr]eview [Aa]chievements? [Pp]rogress [Cc]ontext'),
  '[Cc]urrent [Ss]ituation',
];

/** Headings of the parts of a plan in English that hold its tasks and its safeguards. */
export const ENGLISH_TASKS: WordList = [
  '^(?:[Kk]ey |[Mm]ain |[Mm]ajor |[Pp]riority )?(?:[Tt]asks|[Aa]ctions|[Mm]easures|[Ii]nitiatives|[Pp]riorities)$',
];
export const ENGLISH_SAFEGUARDS: WordList = [
  '^(?:[Ss]upporting [Mm]easures|[Ss]upport [Mm]easures|[Ss]afeguards|[Ii]mplementation|[Gg]overnance|[Ee]nablers|[Kk]ey [Ee]nablers)(?: and [A-Za-z ]{4,24})?$',
];

/** Words by which a report in English sets out what it expects of its year, and its title. */
export const ENGLISH_EXPECTS: WordList = ['(?:projected|expected|main) targets[^.]{0,80}(?:are|as follows)'];
export const ENGLISH_YEARLY: WordList = [
  'Work of the Government',
  'Government Work Report',
  'Annual (?:Work )?Plan',
];

/** English words before a year: by when, and compared with when. */
export const BY_THEN: WordList = listOf('by before until through');
export const COMPARED_WITH: WordList = [
  '(?:compared|relative) (?:to|with)',
  ...listOf('over against below above versus'),
];

/** English verbs that make more or less of their object. */
export const CHANGES_IT: WordList = listOf(
  'increas(?:e|ing) rais(?:e|ing) reduc(?:e|ing) cut(?:ting)? lower(?:ing)? expand(?:ing)? boost(?:ing)? improv(?:e|ing) bring(?:ing)? grow(?:ing)? lift(?:ing)? limit(?:ing)? keep(?:ing)? hold(?:ing)? decreas(?:e|ing) enhanc(?:e|ing) slash(?:ing)?',
);

/** English verbs between a subject and what it comes to, and those that tell that it has. */
export const COMES_TO_IT: WordList = listOf(
  'reach(?:es)? exceeds? be come rise fall grow increase decrease drop decline surpass total cover remain stay stand hit make account represent see achieve amount expand double improve cut reduced raised lowered increased expanded',
);
export const CAME_TO_IT: WordList = listOf(
  'was were reached exceeded rose fell grew increased decreased dropped declined surpassed totalled totaled covered stood accounted came achieved added created built fully? received completed',
);

/** English verbs that begin what a plan wants done. */
export const DOES_IT: WordList = listOf(
  'achieve ensure maintain reach secure attain deliver build plant train create develop deploy establish add install construct set support attract green double complete produce provide open launch host cultivate restore renovate upgrade generate save recycle support',
);

/** English words that stand for something named before, and those that begin an explanation of it. */
export const STANDS_FOR: WordList = listOf('this that these those it they which');
export const EXPLAINS: WordList = ['which', 'equivalent to', 'enough'];

/** English words before the most that something may take. */
export const AT_MOST: WordList = ['within'];

/** English words for what is not yet. */
export const WILL: WordList = listOf('will shall must should to aims? aiming');

/** English words before a number that names something: Phase 2. */
export const NUMBERED_THINGS: WordList = listOf(
  'Phase Article Section Chapter No\\. Table Figure Goal Tier Grade Level Part Step Action Version Category Class Scope Annex',
);

/** Units of measure in English, as texts write them. */
export const ENGLISH_MEASURES: WordList = [
  'square (?:kilomet(?:re|er)s?|met(?:re|er)s?)',
  'cubic met(?:re|er)s?',
  '(?:metric )?ton(?:ne)?s?',
  '(?:kilo|mega|giga|tera)?watt(?:-?hours?|-?peak)?s?',
  '(?:kilo|centi|milli)?met(?:re|er)s?',
  '(?:k|M|G|T)W(?:h|p)?|km²?|ha|kg|Mt|Gt|Gbps|Mbps|PFLOPS|EFLOPS',
  ...listOf(
    'hectares? acres? lit(?:re|er)s? degrees? miles? kilograms? beds? hours? days? minutes? months? years?',
  ),
];

/** English words at which the name of a thing ends. */
export const ENDS_NAME: WordList = listOf(
  'by in for from with that which who to at on across nationwide annually each per every will and or while compared over under within through during before after as would can could should is are was were of',
);
