import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { Form } from '../form.js';
import { emptyMessage } from '../refusal.js';
import type { Json } from '../types.js';
import { checkComponents } from './components.js';

/** What components take the place of. */
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

const MAX_CONTENT = 2000;
const MAX_EMBEDS = 10;

/**
 * Checks the body of a message, or of an edit of `before`; `path` is where it stands in the request.
 * @throws Refusal as Discord refuses it
 */
export function checkMessage(body: Json, before: APIMessage | null, ...path: string[]): void {
  Form.check(
    (form) => {
      const isV2 = hasV2(body.flags) || hasV2(before?.flags);
      form.at('content').text(body.content, 0, MAX_CONTENT);
      form.at('embeds').list(body.embeds, 0, MAX_EMBEDS);
      checkComponents(form.at('components'), body.components, isV2);
      if (isV2) checkLegacyFields(form, body, before);
      if (hasV2(before?.flags) && typeof body.flags === 'number' && !hasV2(body.flags))
        form
          .at('flags')
          .refuse('MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', 'IS_COMPONENTS_V2 cannot be removed.');
    },
    ...path,
  );
  if (isEmpty({ ...before, ...body })) throw emptyMessage();
}

function hasV2(flags: unknown): boolean {
  return (Number(flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** An edit that turns a message into one of components has to take the rest away. */
function checkLegacyFields(form: Form, body: Json, before: APIMessage | null): void {
  const after: Json = { content: before?.content, embeds: before?.embeds, ...body };
  for (const field of LEGACY) {
    if (isNothing(after[field])) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    form.at(field).refuse('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
  }
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isEmpty(after: Json): boolean {
  return [...LEGACY, 'components', 'attachments'].every((field) => isNothing(after[field]));
}
