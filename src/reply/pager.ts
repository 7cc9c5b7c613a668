import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { button, controlsOf, type Reply, row } from './reply.js';

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
  const turning = (label: string, to: number): APIButtonComponent => {
    const one = button(label, turn(to));
    return to === page || to < 1 || to > lastPage ? { ...one, disabled: true } : one;
  };
  return row([
    turning(BACK, page - 1),
    turning(`${page}/${lastPage}${isWhole ? '' : '+'}`, page),
    turning(ON, page + 1),
  ]);
}

/** The custom_id of a message's button to the next page; null on the last. */
export function nextIn(message: Pick<Reply, 'components'>): string | null {
  const found = controlsOf(message).find(
    (control) => 'label' in control && control.label === ON && control.disabled !== true,
  );
  return found && 'custom_id' in found ? found.custom_id : null;
}
