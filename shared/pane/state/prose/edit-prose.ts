import { layOutDocument } from '../../../core/prose/lay-out-document';
import { readPastedHtml } from '../read-pasted-html';
import type { ProseState } from './prose-state';

/** The same after the person typed; rows that were read of the box are read anew of what stands there now. */
export function withText(prose: ProseState, text: string): ProseState {
  if (text === prose.text) return prose;
  const read = prose.read?.sheet === null ? null : prose.read;
  return { ...prose, text, read, laid: text === '' ? [] : prose.laid };
}

/** The selected part of the box. */
export interface Selected {
  readonly from: number;
  readonly to: number;
}

export interface PastedProse {
  readonly prose: ProseState;
  /** Where the box goes on after what was pasted. */
  readonly caret: number;
}

/**
 * The same with a copied page in place of what is selected: a line for each paragraph and row, with the numbers that
 * Word or the page drew. `undefined` for a word or a sentence, which the browser pastes just as well, and can take back.
 */
export function withPasted(prose: ProseState, html: string, { from, to }: Selected): PastedProse | undefined {
  const laid = layOutDocument(readPastedHtml(html));
  if (!laid.text.includes('\n')) return undefined;
  const before = prose.text.slice(0, from);
  const after = prose.text.slice(to);
  const head = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const tail = after === '' || after.startsWith('\n') ? after : `\n${after}`;
  const next = withText(prose, head + laid.text + tail);
  return { prose: { ...next, laid: [...next.laid, laid] }, caret: head.length + laid.text.length };
}
