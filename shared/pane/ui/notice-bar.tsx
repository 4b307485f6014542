import { undoChange } from '../state/undo-change';
import { usePane } from './pane-scope';
import { Icon } from './parts/icon';
import { OpenSheet } from './parts/open-sheet';
import { Visible } from './parts/visible';

/** What just happened, with its undo where there is one. */
export function NoticeBar() {
  const { context, state, t } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { kind, text, undo, shown } = notice;
  const undoable = state.journal.some(({ id }) => id === undo);
  return (
    <div class={`kh-notice kh-notice-${kind}`}>
      {/* why: a long message scrolls, and has to be within reach of the keyboard then */}
      <p tabIndex={0}>
        <Visible text={text[state.language]} room={600} />
      </p>
      <button
        type="button"
        class="kh-icon-button"
        aria-label={t.close}
        onClick={() => {
          context.store.set({ notice: null });
        }}
      >
        <Icon name="close" />
      </button>
      {(shown !== undefined || undoable) && (
        <div class="kh-line">
          {shown && <OpenSheet {...shown} />}
          {undo !== undefined && undoable && (
            <button type="button" class="kh-link" onClick={() => void undoChange(context, undo)}>
              <Icon name="undo" /> {t.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
