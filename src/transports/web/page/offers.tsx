import { useEffect, useRef } from 'preact/hooks';
import type { Offering, OfferingSettings } from './offering.js';
import { usePage } from './page.js';

type OffersProps = Pick<OfferingSettings, 'offers'> &
  Pick<Offering, 'active' | 'pick'> & { readonly id: string; readonly label: string };

/** What a box offers, over it. */
export function Offers({ id, label, offers, active, pick }: OffersProps) {
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
