/** Brings something into sight, unless it is or somewhere else is asked for; what is longer than the screen by its beginning. */
export function bringIntoSight(one: Element, block: 'nearest' | 'center' = 'nearest'): void {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(one);
  const room = innerHeight - Number.parseFloat(scrollMarginTop) - Number.parseFloat(scrollMarginBottom);
  const { height } = one.getBoundingClientRect();
  one.scrollIntoView({ block: height > room ? 'start' : block });
}
