import type { FindingRow } from '../../state/list-rows';
import { findHeading } from '../../state/rule-headings';
import { usePane } from '../pane-scope';
import { MorePlaces } from '../parts/more-places';
import { placeText } from '../parts/place-text';
import { SeverityMark } from '../parts/severity-mark';
import { Visible } from '../parts/visible';

/** One finding in the list: where, and in two lines what. */
export function FindingRowView({ row }: { readonly row: FindingRow }) {
  const { state, t } = usePane();
  const { finding, key } = row.item;
  const byRow = state.filter.grouping === 'row';
  return (
    <>
      <SeverityMark severity={finding.severity} />
      <div class="kh-row-text">
        <div class="kh-row-meta">
          <span class="kh-place">
            <Visible text={placeText(finding.at, t, state.result)} room={40} fixed />
          </span>
          <MorePlaces finding={finding} />
          {byRow && <span> · {findHeading(finding.rule)?.title[state.language]}</span>}
          {state.result?.fresh.has(key) && <span class="kh-new">{t.check.isNew}</span>}
        </div>
        <div class="kh-two-lines">
          <Visible text={finding.message[state.language]} room={160} fixed />
        </div>
      </div>
    </>
  );
}
