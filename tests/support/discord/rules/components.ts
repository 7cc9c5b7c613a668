import { ComponentType } from 'discord-api-types/v10';
import { type Form, isObject } from '../form.js';
import type { Json } from '../types.js';
import { checkButton } from './buttons.js';
import { checkSelect, checkStringSelect } from './selects.js';
import { createTally, type Tally } from './tally.js';

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;

/** Not documented: messages of 4,000 Chinese characters fail, those of under 10,000 bytes pass. */
const MAX_BYTES = 10_000;

const MAX_ID = 2 ** 31 - 1;

const SELECTS = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const IN_CONTAINER = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];

type Rule = (form: Form, part: Json, tally: Tally) => void;

/** https://discord.com/developers/docs/components/reference */
const RULES: Readonly<Record<number, Rule>> = {
  [ComponentType.ActionRow]: checkRow,
  [ComponentType.Button]: checkButton,
  [ComponentType.StringSelect]: checkStringSelect,
  [ComponentType.UserSelect]: checkSelect,
  [ComponentType.RoleSelect]: checkSelect,
  [ComponentType.MentionableSelect]: checkSelect,
  [ComponentType.ChannelSelect]: checkSelect,
  [ComponentType.Section]: checkSection,
  [ComponentType.TextDisplay]: checkText,
  [ComponentType.Thumbnail]: (form, { media }) => checkMedia(form.at('media'), media),
  [ComponentType.MediaGallery]: checkGallery,
  [ComponentType.File]: (form, { file }) => checkMedia(form.at('file'), file),
  [ComponentType.Separator]: () => undefined,
  [ComponentType.Container]: checkContainer,
};

/** Checks all components of a message; without the flag IS_COMPONENTS_V2 it has at most five rows. */
export function checkComponents(form: Form, components: unknown, isV2: boolean): void {
  const tally = createTally();
  const list = form.list(components, 0, isV2 ? MAX_COMPONENTS : 5);
  const allowed = isV2 ? [...IN_CONTAINER, ComponentType.Container] : [ComponentType.ActionRow];
  checkAll(form, list, allowed, tally);
  if (tally.count > MAX_COMPONENTS)
    form.refuse(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `${tally.count} components; at most 40 are taken.`,
    );
  checkTexts(form, tally.texts.join(''));
}

function checkTexts(form: Form, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (text.length > MAX_TEXT)
    form.refuse(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `${text.length} characters of text; at most 4000.`,
    );
  else if (bytes >= MAX_BYTES)
    form.refuse('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `${bytes} bytes of text; at most 9999.`);
}

function checkAll(form: Form, list: readonly Json[], allowed: readonly number[], tally: Tally): void {
  for (const [at, part] of list.entries()) checkComponent(form.at(at), part, allowed, tally);
}

function checkComponent(form: Form, part: Json, allowed: readonly number[], tally: Tally): void {
  const type = Number(part.type);
  tally.count += 1;
  if (!allowed.includes(type)) {
    form.refuse('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${allowed.join(', ')}).`);
    return;
  }
  checkId(form.at('id'), part.id, tally);
  RULES[type]?.(form, part, tally);
}

/** Ids are optional and unique; 0 is read as none. */
function checkId(form: Form, id: unknown, { ids }: Tally): void {
  if (id === undefined || id === null || id === 0) return;
  if (!Number.isInteger(id) || Number(id) < 0 || Number(id) > MAX_ID)
    form.refuse('NUMBER_TYPE_MAX', `int32 value should be between 0 and ${MAX_ID}.`);
  else if (ids.has(Number(id))) form.refuse('COMPONENT_DUPLICATED_ID', 'Component ids must be unique.');
  ids.add(Number(id));
}

/** One to five buttons, or exactly one select menu. */
function checkRow(form: Form, row: Json, tally: Tally): void {
  const parts = form.at('components').list(row.components, 1, 5);
  checkAll(form.at('components'), parts, [ComponentType.Button, ...SELECTS], tally);
  if (parts.length > 1 && parts.some(({ type }) => SELECTS.includes(Number(type))))
    form.refuse('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
}

function checkSection(form: Form, section: Json, tally: Tally): void {
  const texts = form.at('components').list(section.components, 1, 3);
  checkAll(form.at('components'), texts, [ComponentType.TextDisplay], tally);
  const accessory = form.at('accessory');
  if (!isObject(section.accessory)) accessory.refuse('BASE_TYPE_REQUIRED', 'This field is required');
  else checkComponent(accessory, section.accessory, [ComponentType.Button, ComponentType.Thumbnail], tally);
}

function checkContainer(form: Form, container: Json, tally: Tally): void {
  const parts = form.at('components').list(container.components, 1, MAX_COMPONENTS);
  checkAll(form.at('components'), parts, IN_CONTAINER, tally);
}

function checkText(form: Form, { content }: Json, tally: Tally): void {
  form.at('content').text(content, 1, MAX_TEXT);
  tally.texts.push(String(content));
}

function checkGallery(form: Form, { items }: Json): void {
  form
    .at('items')
    .list(items, 1, 10)
    .forEach((item, at) => {
      checkMedia(form.at('items', at, 'media'), item.media);
    });
}

function checkMedia(form: Form, media: unknown): void {
  form.at('url').text(isObject(media) ? media.url : undefined, 1, 2048);
}
