import type { APIButtonComponent, APIComponentInActionRow, APIMediaGalleryItem } from 'discord-api-types/v10';
import type { CSSProperties } from 'preact';
import {
  ACTION_ROW,
  BUTTON,
  CONTAINER,
  MEDIA_GALLERY,
  type Part,
  SECTION,
  SEPARATOR,
  STRING_SELECT,
  textsOf,
} from '../../../reply/reply.js';
import type { SentReply } from '../protocol.js';
import { Markdown } from './markdown.js';
import { OutsideLink } from './outside-link.js';
import { bringIntoSight } from './page.js';
import { PopupMenu } from './popup-menu.js';

export type Use = (customId: string, chosen: string | null) => void;

/** A reply as Discord draws it. */
export function ReplyView({ reply, use }: { readonly reply: SentReply; readonly use: Use }) {
  return (reply.components ?? []).map((one, at) => {
    if (one.type !== CONTAINER) return null;
    const colour = `#${(one.accent_color ?? 0).toString(16).padStart(6, '0')}`;
    return (
      <div key={at} class="container" style={{ '--accent': colour } as CSSProperties}>
        {one.components.map((part, place) => (
          <PartView key={place} part={part} files={reply.files ?? []} use={use} />
        ))}
      </div>
    );
  });
}

type PartProps = {
  readonly part: Part;
  readonly files: NonNullable<SentReply['files']>;
  readonly use: Use;
};

function PartView({ part, files, use }: PartProps) {
  if (part.type === SEPARATOR) return <hr />;
  if (part.type === MEDIA_GALLERY) return <Pictures items={part.items} files={files} />;
  if (part.type === ACTION_ROW)
    return (
      <div class="row">
        {part.components.map((one) => (
          // A button that stays on the next page stays the same button, and keeps the focus.
          <Control key={('label' in one && one.label) || 'menu'} control={one} use={use} />
        ))}
      </div>
    );
  const texts = textsOf([part]).map((text, at) => <Markdown key={at} text={text} />);
  if (part.type !== SECTION) return texts;
  return (
    <div class="section">
      <div>{texts}</div>
      {part.accessory.type === BUTTON && <Control control={part.accessory} use={use} />}
    </div>
  );
}

type Controlled = { readonly control: APIButtonComponent | APIComponentInActionRow; readonly use: Use };

function Control({ control, use }: Controlled) {
  if (control.type === STRING_SELECT) {
    const { custom_id: id, placeholder = '', options } = control;
    return <PopupMenu label={placeholder} choices={options} pick={(value) => use(id, value)} />;
  }
  if (control.type !== BUTTON || !('label' in control)) return null;
  if ('url' in control)
    return (
      <OutsideLink class="button link" url={control.url}>
        {control.label}
      </OutsideLink>
    );
  if (!('custom_id' in control)) return null;
  const { custom_id: id, label, disabled = false } = control;
  return (
    <button type="button" class="button" disabled={disabled} onClick={() => use(id, null)}>
      {label}
    </button>
  );
}

type PicturesProps = {
  readonly items: readonly APIMediaGalleryItem[];
  readonly files: NonNullable<SentReply['files']>;
};

/** The pictures that came with a reply, each to be saved; its words where it did not come. */
function Pictures({ items, files }: PicturesProps) {
  return items.map(({ media, description }) => {
    const words = description ?? '';
    const file = files.find(({ name }) => media.url === `attachment://${name}`);
    if (!file)
      return (
        <p key={media.url} class="small">
          {words}
        </p>
      );
    const address = `data:image/png;base64,${file.data}`;
    return (
      <a key={media.url} class="picture" href={address} download={file.name}>
        {/* A picture has its height only when it was read. */}
        <img
          src={address}
          alt={words}
          onLoad={({ currentTarget }) => bringIntoSight(currentTarget.closest('.message')!)}
        />
      </a>
    );
  });
}
