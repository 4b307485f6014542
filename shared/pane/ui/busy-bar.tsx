import { usePane } from './pane-scope';

/** How far long work has come, and the way to stop it. */
export function BusyBar() {
  const { state, t } = usePane();
  const { busy } = state;
  if (!busy) return null;
  const label = t.work[busy.work];
  return (
    <div class="kh-busy">
      <div class="kh-line">
        <span>{busy.done === null ? label : t.workDone(Math.round(busy.done * 100))}</span>
        {busy.stop && (
          <button type="button" class="kh-secondary" onClick={busy.stop}>
            {t.stop}
          </button>
        )}
      </div>
      {busy.done === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} max={1} value={busy.done} />
      )}
    </div>
  );
}
