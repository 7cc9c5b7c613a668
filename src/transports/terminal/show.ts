import { inert, isCode, link } from '../../reply/markdown.js';
import { controlsOf, type Part, partsOf, type Reply, textsOf } from '../../reply/reply.js';
import { type Screen, showMarkdown } from './markdown.js';

/** Shows a reply as text for a terminal, without what can be pressed in it. */
export function showReply(reply: Reply, screen: Screen): string {
  return partsOf(reply)
    .flatMap(textOf)
    .map((markdown) => showMarkdown(markdown, screen))
    .join('\n');
}

/** A screen that changes nothing. */
export const PLAIN: Screen = { columns: Number.POSITIVE_INFINITY, colour: false, hyperlinks: false };

/** Shows a reply for a pipe: the first block of it that is there to be copied, else its text without line breaks of ours. */
export function showRaw(reply: Reply): string {
  const block = textsOf(partsOf(reply)).find(isCode);
  return block === undefined ? showReply(reply, PLAIN) : showMarkdown(block, PLAIN);
}

/** The texts of a part, and the link beside them. */
function textOf(part: Part): string[] {
  const beside = 'accessory' in part && 'url' in part.accessory ? part.accessory : null;
  const pictures =
    'items' in part ? part.items.map(({ description }) => `🖼 ${inert(description ?? '')}`) : [];
  return [...textsOf([part]), ...pictures, ...(beside ? [link(beside.label ?? '', beside.url)] : [])];
}

/** Something in a reply that runs a command: a button, or one choice of a menu. */
type Pressable = { readonly label: string; readonly customId: string; readonly chosen?: string };

/** The line of what can be pressed, each with its number; what is grey has none. */
export function keysOf(reply: Reply): string {
  let number = 0;
  return controlsOf(reply)
    .flatMap((control) => {
      if ('disabled' in control && control.disabled && 'label' in control) return [control.label ?? ''];
      return pressablesIn(control).map(({ label }) => {
        number += 1;
        return `[${number}] ${label}`;
      });
    })
    .join('  ');
}

/** What in a reply runs a command, in the order of its number. */
export function pressable(reply: Reply): Pressable[] {
  return controlsOf(reply).flatMap(pressablesIn);
}

function pressablesIn(control: ReturnType<typeof controlsOf>[number]): Pressable[] {
  if (!('custom_id' in control) || control.disabled) return [];
  const { custom_id: customId } = control;
  if ('label' in control) return [{ label: control.label ?? '', customId }];
  if (!('options' in control)) return [];
  return control.options.map(({ label, value }) => ({ label: label.trim(), customId, chosen: value }));
}
