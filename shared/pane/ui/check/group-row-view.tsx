import type { Language } from '../../../core/model/local-text';
import type { GroupRow } from '../../state/list-rows';
import { findHeading } from '../../state/rule-headings';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';
import { SeverityMark } from '../parts/severity-mark';

/** Letters of a title that surely fit into a line of the narrowest pane that spreadsheet programs show. */
const LETTERS_A_LINE = 20;
const MOST_LINES = 3;

/** How high the head of a group is: its title is read whole. */
export function groupHeight({ rule }: GroupRow, language: Language): number {
  const title = rule === undefined ? '' : (findHeading(rule)?.title[language] ?? rule);
  const lines = Math.min(MOST_LINES, Math.max(1, Math.ceil(title.length / LETTERS_A_LINE)));
  return 18 + lines * 18;
}

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
