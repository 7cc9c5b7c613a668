import type { z } from 'zod';
import { decoded } from '../../decoded.js';

export type Address = {
  /** The nodes that are asked, as http:// or https:// addresses without credentials. */
  readonly nodes: readonly string[];
  readonly auth: { readonly username: string; readonly password: string } | undefined;
  /** The corpus, by an alias of the index of its passages. */
  readonly name: string;
  /** The address without credentials, which may be shown and logged. */
  readonly shown: string;
};

/** An address with a lower-case name of an index, short enough for the suffixes of its parts. */
const ADDRESS =
  /^opensearch(?<secure>s?):\/\/(?:(?<user>[^@/:]+):(?<password>[^@/]*)@)?(?<hosts>[^@/]+)\/(?<name>[a-z0-9][a-z0-9_-]{0,99})$/u;

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** The port of OpenSearch unless another is set. */
const PORT = 9200;

/** The form of an address, for messages. */
export const ADDRESS_FORM =
  'opensearch://HOST:9200/NAME (opensearchs:// over TLS; HOST:9200,HOST:9200 for more nodes)';

/** Reads `opensearch://[USER:PASSWORD@]HOST[:PORT][,HOST…]/NAME`; null where the text is no such address. */
export function parseAddress(text: string): Address | null {
  const { secure = '', user, password = '', hosts = '', name = '' } = ADDRESS.exec(text)?.groups ?? {};
  const all = hosts.split(',');
  if (!all.every((host) => HOST.test(host))) return null;
  const withPort = all.map((host) => (/:\d+$/u.test(host) ? host : `${host}:${PORT}`));
  return {
    nodes: withPort.map((host) => `http${secure}://${host}`),
    auth: user === undefined ? undefined : { username: decoded(user), password: decoded(password) },
    name,
    shown: `opensearch${secure}://${withPort.join(',')}/${name}`,
  };
}

/** Reads the setting of an address, for zod. */
export function readAddress(text: string, context: z.RefinementCtx): Address {
  const address = parseAddress(text);
  if (address) return address;
  context.addIssue(`is no address of an index: it takes ${ADDRESS_FORM}`);
  return { nodes: [], auth: undefined, name: '', shown: '' };
}
