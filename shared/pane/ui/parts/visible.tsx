import { useState } from 'preact/hooks';

import { visibleParts } from '../../state/visible-text';
import { usePane } from '../pane-scope';

interface VisibleProps {
  readonly text: string;
  /** Characters shown at first; the rest follows on demand, or not at all where `fixed`. */
  readonly room?: number;
  readonly fixed?: boolean;
}

/** Text from the workbook, shown as text: isolated in its direction, hidden characters by name, never as markup. */
export function Visible({ text, room = 400, fixed = false }: VisibleProps) {
  const { t } = usePane();
  const [shown, setShown] = useState(room);
  const limit = Math.max(shown, room);
  const rest = text.length - limit;
  return (
    <>
      <bdi class="kh-text">
        {visibleParts(rest > 0 ? text.slice(0, limit) : text).map((part) =>
          part.kind === 'plain' ? (
            part.text
          ) : (
            <span class="kh-hidden-char" title={t.card.hidden(part.name)}>
              {part.name}
            </span>
          ),
        )}
        {rest > 0 && '…'}
      </bdi>
      {rest > 0 && !fixed && (
        <button
          type="button"
          class="kh-link"
          onClick={() => {
            setShown(limit + 4000);
          }}
        >
          {t.card.more(Math.min(rest, 4000))}
        </button>
      )}
    </>
  );
}
