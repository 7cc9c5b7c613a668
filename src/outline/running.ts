import type { Section } from '../corpus/types.js';
import { markerOf } from './titles.js';

/** Whether the items of the parts are numbered on from one part to the next: 一、（一）（二）二、（三）（四）. */
export function runOn(parts: readonly Section[]): boolean {
  return parts.length > 1 && parts.every((part, at) => at === 0 || goesOn(parts[at - 1]!, part));
}

/** Whether the first item of a part, of any level, has the number after that of the last item of the part before it. */
export function goesOn(before: Section, part: Section): boolean {
  const last = itemsAt(before, -1).map(markerOf);
  return itemsAt(part, 0).some((item, depth) => {
    const [marker, above] = [markerOf(item), last[depth]];
    return marker !== null && above?.kind === marker.kind && marker.number === (above.number ?? 0) + 1;
  });
}

/** The first or the last item of a part, the first or the last of its items, and so on. */
function itemsAt({ children }: Section, place: 0 | -1): Section[] {
  const item = children.at(place);
  return item ? [item, ...itemsAt(item, place)] : [];
}
