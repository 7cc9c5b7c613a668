import { isObject } from './form.js';
import type { Json } from './types.js';

/** A body with the names of the files beside it. */
export type Body = { readonly sent: unknown; readonly files: readonly string[] };

/**
 * Reads a body of JSON, or a form whose `payload_json` is the body and whose `files[n]` go with it
 * (https://discord.com/developers/docs/reference#uploading-files).
 */
export async function readBody(bytes: Uint8Array, type: string | undefined): Promise<Body> {
  if (type?.startsWith('multipart/form-data'))
    return readForm(
      await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData(),
    );
  const text = Buffer.from(bytes).toString();
  return { sent: text === '' ? undefined : parse(text), files: [] };
}

function readForm(form: FormData): Body {
  const files = [...form].flatMap(([name, value]) =>
    /^files\[\d+\]$/u.test(name) && value instanceof File ? value.name : [],
  );
  return { sent: parse(String(form.get('payload_json'))), files };
}

/** The text itself where it is not JSON: no route takes a text, and OpenAPI complains. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The files that a body names and that did not come with it. */
export function missingFiles({ sent, files }: Body): string[] {
  return namesIn(sent).filter((name) => !files.includes(name));
}

const ATTACHED = 'attachment://';

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(ATTACHED) ? [value.slice(ATTACHED.length)] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isObject(value) ? Object.values(value as Json).flatMap(namesIn) : [];
}
