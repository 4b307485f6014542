import { useMemo } from 'preact/hooks';

import type { ProseDocument } from '../../../core/model/document';
import type { ReadProse } from '../../state/prose/prose-state';
import { Visible } from '../parts/visible';
import { useProse } from './use-prose';

/** Lines of one reason that are shown; the others are named by their numbers. */
const MOST_LINES = 100;

/** What became no row, reason by reason, to be opened. */
export function LeftOut({ read }: { readonly read: ReadProse }) {
  const { p, say } = useProse();
  const texts = useMemo(() => textsByLine(read.document), [read]);
  const count = read.left.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return null;
  return (
    <details class="kh-prose-left">
      <summary>{p.left(count)}</summary>
      {read.left.map(({ reason, words, runs, lines }) => (
        <details key={reason}>
          <summary>{p.leftGroup(say(words), runs)}</summary>
          <ul>
            {lines.slice(0, MOST_LINES).map((line) => (
              <li key={line}>
                <b>{line}</b> <Visible text={texts.get(line) ?? ''} room={200} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  );
}

function textsByLine({ blocks }: ProseDocument): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      texts.set(block.line, [block.number, block.text].filter(Boolean).join(' '));
    else for (const { line, cells } of block.rows) texts.set(line, cells.filter(Boolean).join(' | '));
  }
  return texts;
}
