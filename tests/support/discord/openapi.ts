import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject } from './form.js';
import type { Json } from './types.js';

/** What is wrong with a request by Discord's OpenAPI description, in a few lines; empty where nothing is. */
export type Inspect = (
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
) => readonly string[];

/** The name of the description inside of ajv. */
const SPEC = 'discord';

/** Reading and compiling takes seconds, and the description does not change: once in a process is enough. */
const inspectors = new Map<string, Inspect>();

/** Reads Discord's OpenAPI description; null, and the reason printed once, where there is none. */
export function openInspector(file: string | null): Inspect | null {
  if (file === null) return null;
  const known = inspectors.get(file);
  if (known) return known;
  const inspect = existsSync(file) ? createInspect(JSON.parse(readFileSync(file, 'utf8')) as Json) : null;
  if (!inspect) process.stderr.write(`Requests are not checked by Discord's OpenAPI: ${file} is missing.\n`);
  inspectors.set(file, inspect ?? (() => []));
  return inspect;
}

function createInspect(spec: Json): Inspect {
  const ajv = createAjv(spec);
  const templates = Object.keys(spec.paths as Json).map((template) => ({
    template,
    matches: matcher(template),
  }));
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${SPEC}#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  return (method, path, query, body) => {
    const found = templates.filter(({ matches }) => matches.test(path)).map(({ template }) => template);
    // A literal segment such as @me or @original goes before a parameter.
    const [template] = found.toSorted((a, b) => a.split('{').length - b.split('{').length);
    const operation = template && operationOf(spec, template, method);
    if (!operation) return [];
    return [
      ...inspectBody(operation, validator, `/paths/${pointerTo(template)}/${method.toLowerCase()}`, body),
      ...inspectQuery(operation, validator, `/paths/${pointerTo(template)}/${method.toLowerCase()}`, query),
    ];
  };
}

function createAjv(spec: Json): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, logger: false });
  // The types of ajv-formats say that the module is what its default export is.
  (addFormats as unknown as { default: (to: Ajv2020) => void } & ((to: Ajv2020) => void))(ajv);
  for (const unknown of ['snowflake', 'nonce']) ajv.addFormat(unknown, true);
  return ajv.addSchema(spec as object, SPEC) as Ajv2020;
}

function matcher(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');
}

function operationOf(spec: Json, template: string, method: string): Json | null {
  const path = (spec.paths as Json)[template];
  const operation = isObject(path) ? path[method.toLowerCase()] : undefined;
  return isObject(operation) ? operation : null;
}

function pointerTo(segment: string): string {
  // A pointer inside of a URI: braces have to be percent-encoded, too.
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}

type Validator = (pointer: string) => ValidateFunction;

function inspectBody(operation: Json, validator: Validator, at: string, body: unknown): string[] {
  const { requestBody } = operation;
  if (!isObject(requestBody)) return body === undefined ? [] : ['a body where none is taken'];
  const content = requestBody.content as Json;
  if (body === undefined) return requestBody.required === true ? ['no body'] : [];
  if (!isObject(content['application/json'])) return ['a body of JSON where another type is asked'];
  const validate = validator(`${at}/requestBody/content/application~1json/schema`);
  return validate(body) ? [] : describe(validate.errors ?? [], 'body');
}

function inspectQuery(operation: Json, validator: Validator, at: string, query: URLSearchParams): string[] {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return parameters.flatMap((parameter: Json, index) => {
    const text = parameter.in === 'query' ? query.get(String(parameter.name)) : null;
    if (text === null) return [];
    const validate = validator(`${at}/parameters/${index}/schema`);
    return [text, asJson(text)].some((value) => validate(value))
      ? []
      : describe(validate.errors ?? [], String(parameter.name));
  });
}

function asJson(text: string): unknown {
  return /^(?:true|false|-?\d{1,15})$/u.test(text) ? JSON.parse(text) : text;
}

/** In a union every branch complains; those that came deepest are about the part that was meant. */
function describe(errors: readonly ErrorObject[], what: string): string[] {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const telling = errors.filter((error) => depth(error) === deepest);
  return [...new Set(telling.map(({ instancePath, message }) => `${what}${instancePath} ${message}`))].slice(
    0,
    8,
  );
}
