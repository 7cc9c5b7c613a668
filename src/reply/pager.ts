import type { APIActionRowComponent, APIButtonComponent } from 'discord.js';
import { button, controlsOf, disabled, type Reply, row } from './reply.js';

/** The signs of the buttons that turn a page: in every language they stand in the same places. */
const BACK = '‹';
const ON = '›';

/** Which page of how many is shown, and whether these are all. */
export type Place = { readonly page: number; readonly lastPage: number; readonly isWhole?: boolean };

/** The row that turns pages, ‹ 2/3 ›, grey where there is nothing to turn to; null where there is one page. */
export function pager(
  { page, lastPage, isWhole = true }: Place,
  turn: ((page: number) => string) | null,
): APIActionRowComponent<APIButtonComponent> | null {
  if (turn === null || lastPage === 1) return null;
  const back = button(BACK, turn(page - 1));
  const on = button(ON, turn(page + 1));
  return row([
    page === 1 ? disabled(back) : back,
    disabled(button(`${page}/${lastPage}${isWhole ? '' : '+'}`, turn(page))),
    page === lastPage ? disabled(on) : on,
  ]);
}

/** The custom_id of the button that shows the page after the one that a message shows; null where it is the last. */
export function nextIn(message: Pick<Reply, 'components'>): string | null {
  const found = controlsOf(message).find(
    (control) => 'label' in control && control.label === ON && control.disabled !== true,
  );
  return found && 'custom_id' in found ? found.custom_id : null;
}
