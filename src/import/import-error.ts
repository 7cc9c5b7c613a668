import { ActionableError } from '../errors.js';

/** A file or page cannot become a seed; the message says why, without naming it. */
export class ImportError extends ActionableError {
  override readonly name = 'ImportError';
}
