import { Parser } from 'htmlparser2';

/** An element of a part of a Word file, with where its start tag ends and where it ends itself. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly start: number;
  readonly inner: number;
  end: number;
};

/** Reads the elements of XML; Word's prefix is w: by custom, and programs that write other prefixes are not met. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], start: 0, inner: 0, end: xml.length };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = {
          name,
          attributes,
          children: [],
          start: parser.startIndex,
          inner: parser.endIndex + 1,
          end: 0,
        };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      onclosetag() {
        open.pop()!.end = parser.endIndex + 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The w:val of a child, by the path to it. */
export function valOf(element: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = path.reduce<Element | undefined>((at, name) => childOf(at, name), element);
  return found?.attributes['w:val'];
}

/** All elements of a name, in the order in which they begin, however deep. */
export function allOf(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === name) found.push(element);
    for (let at = element.children.length - 1; at >= 0; at -= 1) open.push(element.children[at]!);
  }
  return found;
}
