import type { APIMediaGalleryItem } from 'discord-api-types/v10';
import type { SentReply } from '../protocol.js';
import { bringIntoSight } from './into-sight.js';

type PicturesProps = {
  readonly items: readonly APIMediaGalleryItem[];
  readonly files: NonNullable<SentReply['files']>;
};

/** The pictures that came with a reply, each to be saved; its words where it did not come. */
export function Pictures({ items, files }: PicturesProps) {
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
