import { useMemo } from 'preact/hooks';

import { loadedChecking } from '../../state/load-checking';
import { writeAgencyChoices } from '../../state/write-agency-choices';
import { usePane } from '../pane-scope';
import { CheckButton } from '../parts/check-button';
import { EmptyState } from '../parts/empty-state';
import { AgencyQuestion } from './agency-question';

/** Names that the directory does not settle, each with what it might be; decisions go to the directory sheet. */
export function AgenciesTab() {
  const { context, state, t } = usePane();
  const { result, agencyChoices } = state;
  const clusters = useMemo(
    () => (result ? (loadedChecking()?.clusterAgencies(result.analysis.reading.mentions()) ?? []) : []),
    [result],
  );
  if (!result || clusters.length === 0) {
    return (
      <div class="kh-body kh-scroll">
        <EmptyState
          title={result ? t.agencies.noneTitle : t.tabs.agencies}
          text={result ? t.agencies.none : t.agencies.noCheck}
        >
          {!result && <CheckButton />}
        </EmptyState>
      </div>
    );
  }
  const decided = clusters.flatMap(({ variants }) =>
    variants.flatMap(({ text }) => agencyChoices.get(text) ?? []),
  );
  return (
    <div class="kh-body">
      <div class="kh-scroll kh-page">
        <p>{t.agencies.text}</p>
        <ul class="kh-questions" aria-label={t.agencies.list}>
          {clusters.slice(0, SHOWN).map((cluster) => (
            <AgencyQuestion key={cluster.variants[0]?.text} cluster={cluster} />
          ))}
        </ul>
        {clusters.length > SHOWN && <p class="kh-quiet">{t.agencies.rest(clusters.length - SHOWN)}</p>}
      </div>
      <div class="kh-footer">
        <button
          type="button"
          class="kh-primary kh-wide"
          disabled={decided.length === 0 || state.busy !== null}
          onClick={() => void writeAgencyChoices(context, decided)}
        >
          {t.agencies.write(decided.length)}
        </button>
      </div>
    </div>
  );
}

/** Questions asked at a time; the next come when these are settled. */
const SHOWN = 60;
