import type { z } from 'zod';

/** Where a corpus lies in OpenSearch. */
export type Address = {
  /** The nodes that are asked, as http:// or https:// addresses without credentials. */
  readonly nodes: readonly string[];
  readonly auth: { readonly username: string; readonly password: string } | undefined;
  /** The corpus: an alias of the index of its passages. */
  readonly name: string;
  /** The whole as it may be shown and logged: without credentials. */
  readonly shown: string;
};

/** Names of indices are in lower case; so long a name leaves room for what is put behind it. */
const ADDRESS =
  /^opensearch(?<secure>s?):\/\/(?:(?<user>[^@/:]+):(?<password>[^@/]*)@)?(?<hosts>[^@/]+)\/(?<name>[a-z0-9][a-z0-9_-]{0,99})$/u;

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** Where OpenSearch listens unless it is told. */
const PORT = 9200;

/** What an address looks like, for messages. */
export const ADDRESS_FORM =
  'opensearch://HOST:9200/NAME (opensearchs:// over TLS; HOST:9200,HOST:9200 for more nodes)';

/** Reads `opensearch://[USER:PASSWORD@]HOST[:PORT][,HOST…]/NAME`; null where it is none. */
export function parseAddress(text: string): Address | null {
  const { secure = '', user, password = '', hosts = '', name = '' } = ADDRESS.exec(text)?.groups ?? {};
  const all = hosts.split(',');
  if (!all.every((host) => HOST.test(host))) return null;
  const withPort = all.map((host) => (/:\d+$/u.test(host) ? host : `${host}:${PORT}`));
  return {
    nodes: withPort.map((host) => `http${secure}://${host}`),
    auth: user === undefined ? undefined : { username: decode(user), password: decode(password) },
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

/** A password may hold any mark, percent-encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
