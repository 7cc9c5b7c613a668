const PAIRS = new Map(
  ['“”', '‘’', '「」', '『』', '《》', '〈〉', '【】', '〔〕', '（）', '()'].map(([open, close]) => [
    close!,
    open!,
  ]),
);
const OPENERS = new Set(PAIRS.values());

/** How many openers may wait for their closer; real text nests two or three deep. */
const MAX_OPEN = 20;

type Opener = { readonly character: string; readonly start: number };

/** Counts, for each offset, the quotations, titles and brackets around it; only closed pairs count. */
export function enclosureDepths(text: string): Int32Array {
  const depths = new Int32Array(text.length + 1);
  const open: Opener[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const start = close(open, PAIRS.get(text[index]!));
    if (start !== null) {
      depths[start + 1]! += 1;
      depths[index + 1]! -= 1;
    }
    if (OPENERS.has(text[index]!)) open.push({ character: text[index]!, start: index });
    if (open.length > MAX_OPEN) open.shift();
  }
  for (let index = 1; index < depths.length; index += 1) depths[index]! += depths[index - 1]!;
  return depths;
}

/** Closes the innermost opener of that kind and drops those left open inside it. */
function close(open: Opener[], opener: string | undefined): number | null {
  const at = opener === undefined ? -1 : open.findLastIndex(({ character }) => character === opener);
  if (at < 0) return null;
  const start = open[at]!.start;
  open.length = at;
  return start;
}
