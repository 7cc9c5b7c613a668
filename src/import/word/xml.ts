import { DomUtils, parseDocument } from 'htmlparser2';

const { getElementsByTagName } = DomUtils;

export type Element = ReturnType<typeof getElementsByTagName>[number];

type Parent = Element | ReturnType<typeof parseDocument> | undefined;

/** Reads XML with the places of its elements; Word's prefix is w: by custom, and programs that write other prefixes are not met. */
export function readXml(xml: string) {
  return parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
}

/** The children of a name. */
export function childrenOf(parent: Parent, name: string): Element[] {
  return getElementsByTagName(name, parent?.children ?? [], false);
}

export function childOf(parent: Parent, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** The w:val of a child. */
export function valOf(parent: Parent, name: string): string | undefined {
  return childOf(parent, name)?.attribs['w:val'];
}

/** All elements of a name, in the order in which they begin, however deep. */
export function allOf(parent: NonNullable<Parent>, name: string): Element[] {
  return getElementsByTagName(name, parent);
}
