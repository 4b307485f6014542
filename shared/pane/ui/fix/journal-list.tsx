import type { JournalEntry } from '../../../core/store/journal-sheet';
import { entriesToUndo } from '../../../core/store/entries-to-undo';
import { canUndo } from '../../state/journal';
import { clearJournal } from '../../state/clear-journal';
import { undoAll, undoChange } from '../../state/undo-change';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** Everything that was applied, in this session and before, newest first; each can be taken back by its name. */
export function JournalList() {
  const { context, state, t } = usePane();
  const { journal } = state;
  if (journal.length === 0) return null;
  const busy = state.busy !== null;
  return (
    <details class="kh-journal">
      <summary>{t.fix.journal(journal.length)}</summary>
      <ol>
        {[...journal].reverse().map((entry) => (
          <JournalLine key={entry.id} entry={entry} />
        ))}
      </ol>
      <div class="kh-actions">
        {journal.length > 1 && (
          <button type="button" class="kh-secondary" disabled={busy} onClick={() => void undoAll(context)}>
            {t.fix.undoAll}
          </button>
        )}
        <button
          type="button"
          class="kh-link"
          disabled={busy}
          title={t.fix.forgetHint}
          onClick={() => void clearJournal(context)}
        >
          {t.fix.forget}
        </button>
      </div>
    </details>
  );
}

function JournalLine({ entry }: { readonly entry: JournalEntry }) {
  const { context, state, t } = usePane();
  const { id, label, size, time } = entry;
  const text = label[state.language];
  const undone = entriesToUndo(state.journal, id);
  const isPossible = undone.every((one) => canUndo(state, one));
  return (
    <li>
      <span>
        <Visible text={text} room={120} fixed />{' '}
        <span class="kh-quiet">
          {t.fix.size(size)} · <time dateTime={time}>{shortTime(time)}</time>
          {!isPossible && ` · ${t.fix.notKept}`}
        </span>
      </span>
      <button
        type="button"
        class="kh-secondary"
        disabled={state.busy !== null || !isPossible}
        aria-label={t.fix.undoOf(text)}
        onClick={() => void undoChange(context, id)}
      >
        {undone.length > 1 ? t.fix.undoFrom(undone.length) : t.undo}
      </button>
    </li>
  );
}

/** "08:05 02/3": hour, day and month as they are written here. */
function shortTime(time: string): string {
  const [, month = '', day = '', hour = ''] = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return hour === '' ? time.slice(0, 20) : `${hour} ${day}/${month}`;
}
