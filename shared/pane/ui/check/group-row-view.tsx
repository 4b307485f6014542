import type { GroupRow } from '../../state/list-rows';
import { findHeading } from '../../state/rule-headings';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';
import { SeverityMark } from '../parts/severity-mark';

/** The head of a group: rule or row, and how many. */
export function GroupRowView({ row }: { readonly row: GroupRow }) {
  const { state, t } = usePane();
  const sheets = state.result?.analysis.reading.sheets ?? [];
  const sheet = sheets.length > 1 ? sheets.find(({ view }) => view.id === row.sheet)?.view.name : undefined;
  const name =
    row.rule === undefined
      ? [sheet, t.check.row((row.row ?? 0) + 1)].filter(Boolean).join(' · ')
      : (findHeading(row.rule)?.title[state.language] ?? row.rule);
  return (
    <>
      <Icon name={row.open ? 'down' : 'right'} />
      <SeverityMark severity={row.severity} />
      <span class="kh-group-name">{name}</span>
      <span class="kh-count">{row.count}</span>
    </>
  );
}
