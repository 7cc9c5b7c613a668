import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

type MenuChoice = { readonly label: string; readonly value: string; readonly default?: boolean };

type PopupMenuProps = {
  readonly label: string;
  /** What the button shows; its label or what is chosen, without this. */
  readonly sign?: ComponentChildren;
  readonly choices: readonly MenuChoice[];
  readonly pick: (value: string) => void;
};

/** A button that opens a menu, as https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ has it. */
export function PopupMenu({ label, sign, choices, pick }: PopupMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const chosen = choices.find((one) => one.default);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || isOpen) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div class={sign ? 'popup' : 'popup select'}>
      <button
        ref={button}
        type="button"
        class={sign ? 'sign' : 'button'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={chosen && !sign ? `${label}: ${chosen.label.trim()}` : label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {sign ?? (chosen?.label.trim() || label)}
      </button>
      {isOpen && <Choices {...{ id, label, choices, pick, close }} leave={() => setOpen(false)} />}
    </div>
  );
}

type ChoicesProps = Omit<PopupMenuProps, 'sign'> & {
  readonly id: string;
  /** Closes the menu and goes back to its button. */
  readonly close: () => void;
  /** Closes it where the focus has gone elsewhere. */
  readonly leave: () => void;
};

function Choices({ id, label, choices, pick, close, leave }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => open(list.current!, choices), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextFor(event.key, itemsIn(list.current!));
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (next) next.focus();
    if (next || event.key === 'Escape') event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!list.current?.parentElement?.contains(relatedTarget as Node | null)) leave();
  };
  const choose = (value: string) => (): void => {
    close();
    pick(value);
  };
  const handlers = { onKeyDown, onFocusOut };
  return (
    <div ref={list} id={id} class="choices" role="menu" aria-label={label} tabIndex={-1} {...handlers}>
      {choices.map((one) => (
        <button key={one.value} type="button" tabIndex={-1} onClick={choose(one.value)} {...rolesOf(one)}>
          {one.label}
        </button>
      ))}
    </div>
  );
}

function rolesOf({ default: isChosen }: MenuChoice) {
  return isChosen === undefined
    ? { role: 'menuitem' as const }
    : { role: 'menuitemradio' as const, 'aria-checked': isChosen };
}

/** Goes to what is chosen; a menu that has no room under its button stands over it. */
function open(list: HTMLElement, choices: readonly MenuChoice[]): void {
  const { bottom } = list.getBoundingClientRect();
  list.classList.toggle('over', bottom > innerHeight);
  const chosen = choices.findIndex((one) => one.default);
  itemsIn(list)[Math.max(chosen, 0)]?.focus();
}

function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll('button')];
}

/** The item that a key leads to from the one that has the focus; undefined for other keys. */
function nextFor(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  if (key === 'ArrowDown') return items[at === last ? 0 : at + 1];
  if (key === 'ArrowUp') return items[at <= 0 ? last : at - 1];
  if (key === 'Home') return items[0];
  return key === 'End' ? items[last] : undefined;
}
