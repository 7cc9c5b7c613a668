/** Brings a message into sight; one that is longer than the screen by its beginning. */
export function bringIntoSight(message: Element): void {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(message);
  const room = innerHeight - Number.parseFloat(scrollMarginTop) - Number.parseFloat(scrollMarginBottom);
  message.scrollIntoView({ block: message.clientHeight > room ? 'start' : 'nearest' });
}
