/** A request that Discord refuses: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: object,
    /** What the bot did wrong; null where it could not have known. */
    readonly violation: string | null = null,
  ) {
    super(message);
  }

  /** The body of Discord's response. */
  get body(): object {
    const { code, message, errors } = this;
    return errors ? { code, message, errors } : { code, message };
  }
}

export const unauthorized = (): Refusal => new Refusal(401, 0, '401: Unauthorized');

export const unknownRoute = (): Refusal =>
  new Refusal(404, 0, '404: Not Found', undefined, 'asks for a route that the local Discord does not know');

export const unknownChannel = (): Refusal => new Refusal(404, 10003, 'Unknown Channel');

export const unknownMessage = (): Refusal => new Refusal(404, 10008, 'Unknown Message');

export const missingAccess = (): Refusal => new Refusal(403, 50001, 'Missing Access');

export const missingPermissions = (): Refusal => new Refusal(403, 50013, 'Missing Permissions');

export const emptyMessage = (): Refusal =>
  new Refusal(400, 50006, 'Cannot send an empty message', undefined, 'sends an empty message');
