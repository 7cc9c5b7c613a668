import { Refusal } from './refusal.js';
import type { Json } from './types.js';

type Key = string | number;
type Problem = { readonly path: readonly Key[]; readonly code: string; readonly message: string };
type Errors = { [key: string]: Errors | { code: string; message: string }[] };

/** A part of a request's body, and what is wrong with it. */
export class Form {
  private constructor(
    private readonly path: readonly Key[],
    private readonly problems: Problem[],
  ) {}

  /** Checks a body; `path` is where the body stands in the request. @throws Refusal naming all that is wrong */
  static check(check: (form: Form) => void, ...path: Key[]): void {
    const problems: Problem[] = [];
    check(new Form(path, problems));
    if (problems.length > 0) throw invalid(problems);
  }

  at(...keys: Key[]): Form {
    return new Form([...this.path, ...keys], this.problems);
  }

  refuse(code: string, message: string): void {
    this.problems.push({ path: this.path, code, message });
  }

  /** A text of so many UTF-16 units; null and undefined only pass where `min` is 0. */
  text(value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.refuse('BASE_TYPE_REQUIRED', 'This field is required');
    } else if (typeof value !== 'string')
      this.refuse('STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    else if (value.length < min || value.length > max)
      this.refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }

  /** A list of so many entries; yields those that are objects. */
  list(value: unknown, min: number, max: number): readonly Json[] {
    const list = Array.isArray(value) ? value : [];
    if (value !== undefined && value !== null && !Array.isArray(value))
      this.refuse('LIST_TYPE_CONVERT', 'Only iterables may be used in a list.');
    else if (list.length < min || list.length > max)
      this.refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    list.forEach((entry, at) => {
      if (!isObject(entry)) this.at(at).refuse('MODEL_TYPE_CONVERT', 'Only dictionaries may be used.');
    });
    return list.map((entry) => (isObject(entry) ? entry : {}));
  }
}

/** Whether it is an object that is not an array. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(problems: readonly Problem[]): Refusal {
  const errors: Errors = {};
  for (const { path, code, message } of problems) {
    let at = errors;
    for (const key of path) at = at[key] = (at[key] ?? {}) as Errors;
    at._errors = [...((at._errors ?? []) as []), { code, message }];
  }
  const first = problems[0]!;
  const what = `Invalid Form Body: ${first.path.join('.')}: ${first.message}`;
  return new Refusal(400, 50035, 'Invalid Form Body', errors, what);
}
