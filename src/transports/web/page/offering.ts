import { useEffect, useState } from 'preact/hooks';

export type Offer = { readonly key: string; readonly name: string; readonly detail?: string };

export type OfferingSettings = {
  readonly value: string;
  readonly offers: readonly Offer[];
  readonly pick: (offer: Offer) => void;
  /** What is offered when: at once, at once with the first marked to be picked, or when an arrow asks for it. */
  readonly offering: 'open' | 'first' | 'asked';
};

/** What is offered just now, and what keys do with it. */
export type Offering = {
  readonly isShown: boolean;
  /** The index of the offer that is marked; -1 for none. */
  readonly active: number;
  readonly pick: (offer: Offer) => void;
  /** What a key does; undefined for one that means nothing here. */
  readonly actOn: (key: string) => (() => void) | undefined;
};

/** Keeps what is offered to somebody who types into a box. */
export function useOffering(
  { value, offers, pick, offering }: OfferingSettings,
  isFocused: boolean,
): Offering {
  const [isOpen, setOpen] = useState(offering !== 'asked');
  const [active, setActive] = useState(-1);
  useEffect(() => setOpen(offering !== 'asked'), [value, offering]);
  useEffect(() => setActive(offering === 'first' ? 0 : -1), [value, offering, offers.length]);
  const isShown = isOpen && isFocused && offers.length > 0;
  const close = (): void => setOpen(false);
  const take = (offer: Offer): void => {
    close();
    pick(offer);
  };
  const mark = (at: number) => (): void => {
    setOpen(true);
    setActive((at + offers.length) % offers.length);
  };
  const marked = offers[active];
  return {
    isShown,
    active,
    pick: take,
    actOn: (key) => {
      if (isShown) return actsIn({ mark, active, close, take: marked && (() => take(marked)) })[key];
      return value === '' && offers.length > 0 ? { ArrowDown: mark(0), ArrowUp: mark(-1) }[key] : undefined;
    },
  };
}

type Marking = {
  readonly mark: (at: number) => () => void;
  readonly active: number;
  readonly close: () => void;
  readonly take: (() => void) | undefined;
};

function actsIn({ mark, active, close, take }: Marking): Readonly<Record<string, (() => void) | undefined>> {
  return {
    ArrowDown: mark(active + 1),
    ArrowUp: mark(Math.max(active, 0) - 1),
    Escape: close,
    Enter: take,
    Tab: take,
  };
}
