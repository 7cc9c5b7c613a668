import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { button, controlsOf, disabled, type Reply, row } from './reply.js';

/** The labels of the buttons that turn pages, the same in every language. */
const BACK = '‹';
const ON = '›';

/** The page that is shown, out of how many, and whether these are all. */
type Paging = { readonly page: number; readonly lastPage: number; readonly isWhole?: boolean };

/** The row that turns pages, ‹ 2/3 ›, with grey buttons at the ends; null for one page. */
export function pager(
  { page, lastPage, isWhole = true }: Paging,
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

/** The custom_id of a message's button to the next page; null on the last. */
export function nextIn(message: Pick<Reply, 'components'>): string | null {
  const found = controlsOf(message).find(
    (control) => 'label' in control && control.label === ON && control.disabled !== true,
  );
  return found && 'custom_id' in found ? found.custom_id : null;
}
