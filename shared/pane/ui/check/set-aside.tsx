import { restoreIgnores } from '../../state/ignore-finding';
import { usePane } from '../pane-scope';
import { placeKey, placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';

/** What the list leaves out, told openly: ignored findings, ignores without a match, rules that failed. */
export function SetAside() {
  const { context, state, t } = usePane();
  if (!state.result) return null;
  const { ignored, staleIgnores, faults } = state.result.analysis;
  if (ignored.length + staleIgnores.length + faults.length === 0) return null;
  return (
    <div class="kh-aside">
      {ignored.length > 0 && (
        <details>
          <summary>{t.check.ignoredTitle(ignored.length)}</summary>
          <ul>
            {ignored.slice(0, 200).map(({ finding, reason }) => (
              <li key={finding.fingerprint + placeKey(finding.at)}>
                <span class="kh-place">
                  <Visible text={placeText(finding.at, t, state.result)} room={40} fixed />
                </span>{' '}
                <Visible text={reason} />{' '}
                <button
                  type="button"
                  class="kh-link"
                  onClick={() => void restoreIgnores(context, [{ ...finding, reason }])}
                >
                  {t.check.restore}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {staleIgnores.length > 0 && (
        <details>
          <summary>{t.check.staleTitle(staleIgnores.length)}</summary>
          <p>{t.check.stale}</p>
          <button
            type="button"
            class="kh-secondary"
            onClick={() => void restoreIgnores(context, staleIgnores)}
          >
            {t.check.removeStale}
          </button>
        </details>
      )}
      {faults.length > 0 && (
        <details>
          <summary>{t.check.faultsTitle}</summary>
          <p>{t.check.faults(faults.map(({ rule }) => rule).join(', '))}</p>
        </details>
      )}
    </div>
  );
}
