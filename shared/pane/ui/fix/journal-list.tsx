import { entriesToUndo } from '../../state/journal';
import { undoAll, undoChange } from '../../state/undo-change';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** Everything that was applied, newest first; each can be taken back by its name. */
export function JournalList() {
  const { context, state, t } = usePane();
  const { journal, language } = state;
  if (journal.length === 0) return null;
  const busy = state.busy !== null;
  return (
    <details class="kh-journal">
      <summary>{t.fix.journal(journal.length)}</summary>
      <ol>
        {[...journal].reverse().map(({ id, label, size }) => {
          const steps = entriesToUndo(journal, id).length;
          return (
            <li key={id}>
              <span>
                <Visible text={label[language]} room={120} fixed />{' '}
                <span class="kh-quiet">{t.fix.size(size)}</span>
              </span>
              <button
                type="button"
                class="kh-secondary"
                disabled={busy}
                aria-label={t.fix.undoOf(label[language])}
                onClick={() => void undoChange(context, id)}
              >
                {steps > 1 ? t.fix.undoFrom(steps) : t.undo}
              </button>
            </li>
          );
        })}
      </ol>
      {journal.length > 1 && (
        <button type="button" class="kh-secondary" disabled={busy} onClick={() => void undoAll(context)}>
          {t.fix.undoAll}
        </button>
      )}
    </details>
  );
}
