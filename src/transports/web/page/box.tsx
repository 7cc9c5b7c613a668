import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Page, usePage } from './page.js';
import { descriptionIn, isCalled, nameIn, type SlashCommand } from './server.js';

export type BoxProps = OfferingSettings & {
  readonly label: string;
  readonly onValue: (value: string) => void;
  readonly submit: () => void;
  /** Leaves the box: Escape, and a backspace where nothing stands in it. */
  readonly leave?: () => void;
  readonly placeholder?: string;
  readonly hasFocus?: boolean;
};

/** A box to type in that offers what could stand there (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function Box(props: BoxProps) {
  const { label, value, onValue, offers, placeholder, hasFocus = false } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isFocused, setFocused] = useState(false);
  const offering = useOffering(props, isFocused);
  const { isShown, active, pick } = offering;
  // At once, so that nobody types past it.
  useLayoutEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);
  useLayoutEffect(() => growWithText(box.current), [value]);
  return (
    <>
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={(event) => takeKey(event, props, offering)}
      />
      {isShown && <Offers {...{ id, label, offers, active, pick }} />}
    </>
  );
}

/** What a key is for: first in what is offered, then in the box. One that composes a character is the keyboard's. */
function takeKey(event: KeyboardEvent, box: BoxProps, offering: Offering): void {
  if (event.isComposing || (event.shiftKey && event.key === 'Enter')) return;
  const act = offering.actOn(event.key) ?? actOn(event.key, box);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOn(key: string, { value, submit, leave }: BoxProps): (() => void) | undefined {
  if (key === 'Enter') return submit;
  return key === 'Escape' || (key === 'Backspace' && value === '') ? leave : undefined;
}

/** Lets a box be as high as its lines; a sheet of styles limits it. */
function growWithText(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}

type OffersProps = Pick<OfferingSettings, 'offers'> &
  Pick<Offering, 'active' | 'pick'> & { readonly id: string; readonly label: string };

/** What a box offers, over it. */
function Offers({ id, label, offers, active, pick }: OffersProps) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <>
      <div ref={list} id={id} class="offers" role="listbox" aria-label={label}>
        {offers.map((offer, at) => (
          <div
            key={offer.key}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // The box keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(offer)}
            onKeyDown={() => undefined}
          >
            <span class="name">{offer.name}</span>
            {offer.detail && <span class="detail">{offer.detail}</span>}
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {words.offered.replace('{count}', String(offers.length))}
      </span>
    </>
  );
}

export type Offer = { readonly key: string; readonly name: string; readonly detail?: string };

type OfferingSettings = {
  readonly value: string;
  readonly offers: readonly Offer[];
  readonly pick: (offer: Offer) => void;
  /** What is offered when: at once, at once with the first marked to be picked, or when an arrow asks for it. */
  readonly offering: 'open' | 'first' | 'asked';
};

/** What is offered just now, and what keys do with it. */
type Offering = ReturnType<typeof useOffering>;

/** Keeps what is offered to somebody who types into a box. */
function useOffering({ value, offers, pick, offering }: OfferingSettings, isFocused: boolean) {
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
  const enter = marked && (() => take(marked));
  const next = { ArrowDown: mark(active + 1), ArrowUp: mark(Math.max(active, 0) - 1) };
  const first = { ArrowDown: mark(0), ArrowUp: mark(-1) };
  const acts: Readonly<Record<string, (() => void) | undefined>> = isShown
    ? { ...next, Escape: close, Enter: enter, Tab: enter }
    : value === '' && offers.length > 0
      ? first
      : {};
  return {
    isShown,
    /** The index of the offer that is marked; -1 for none. */
    active,
    pick: take,
    /** What a key does; undefined for one that means nothing here. */
    actOn: (key: string) => acts[key],
  };
}

type MessageBoxProps = {
  readonly commands: readonly SlashCommand[];
  readonly examples: readonly string[];
  readonly text: string;
  readonly type: (typed: string) => void;
  readonly send: () => void;
  readonly choose: (command: SlashCommand) => void;
  readonly hasFocus: boolean;
};

/** Where a message is written; a slash in it offers the commands, and an arrow in an empty one questions. */
export function MessageBox({ commands, examples, text, type, send, choose, hasFocus }: MessageBoxProps) {
  const { locale, words } = usePage();
  const isCommand = /^[/／]/u.test(text);
  const named = isCommand ? commands.filter((one) => isCalled(one, text.slice(1))) : [];
  const asked = text === '' ? examples.map((one) => ({ key: one, name: one })) : [];
  const pick = ({ key }: Offer): void => {
    const command = named.find(({ name }) => name === key);
    if (command) choose(command);
    else type(key);
  };
  return (
    <div class="line">
      {/* It offers the commands where there is no slash to be typed at hand. */}
      <button
        type="button"
        class="slash"
        aria-label={words.commands}
        onClick={() => type(isCommand ? '' : '/')}
      >
        <span aria-hidden="true">/</span>
      </button>
      <Box
        label={words.message}
        placeholder={words.placeholder}
        value={text}
        onValue={type}
        offers={isCommand ? named.map((one) => offerOf(locale, one)) : asked}
        offering={isCommand ? 'first' : 'asked'}
        submit={send}
        hasFocus={hasFocus || isCommand}
        {...{ pick }}
      />
      <SendButton isReady={text.trim() !== ''} send={send} />
    </div>
  );
}

function offerOf(locale: Page['locale'], one: SlashCommand): Offer {
  return { key: one.name, name: `/${nameIn(locale, one)}`, detail: descriptionIn(locale, one) };
}

type SendButtonProps = { readonly isReady: boolean; readonly send: () => void };

/** The button that sends a message or a command. */
export function SendButton({ isReady, send }: SendButtonProps) {
  const { words } = usePage();
  return (
    <button type="button" class="send" disabled={!isReady} onClick={send}>
      {words.send}
    </button>
  );
}
