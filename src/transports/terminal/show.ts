import { inert, isCode, link } from '../../reply/markdown.js';
import { controlsOf, type Part, partsOf, type Reply, textsOf } from '../../reply/reply.js';
import { QUOTED, type Screen, showMarkdown } from './markdown.js';

/** Shows a reply as text for a terminal, without its controls. */
export function showReply(reply: Reply, screen: Screen): string {
  return partsOf(reply)
    .flatMap(textOf)
    .map((markdown) => showMarkdown(markdown, screen))
    .reduce((shown, next) => shown + gapBetween(shown, next) + next, '');
}

/** Two quotes in a row are parted by a line, or they would read as one. */
function gapBetween(shown: string, next: string): string {
  if (shown === '') return '';
  const isQuoted = (shown.split('\n').at(-1) ?? '').startsWith(QUOTED) && next.startsWith(QUOTED);
  return isQuoted ? '\n\n' : '\n';
}

export const PLAIN: Screen = { columns: Number.POSITIVE_INFINITY, colour: false, hyperlinks: false };

/** Shows a reply for a pipe: its first block to copy, else its text with no line breaks of ours. */
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

/** A control in a reply: a button, or one choice of a menu. */
type Pressable = { readonly label: string; readonly customId: string; readonly chosen?: string };

/** The line of numbered controls; disabled ones have no number. */
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

/** The controls of a reply, in the order of their numbers. */
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
