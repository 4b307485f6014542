import type { Finding, Severity } from '../../core/model/finding';
import type { Language } from '../../core/model/local-text';
import { formatRange } from '../../core/model/range';
import { stripMarks } from '../../core/text/strip-marks';
import type { FindingItem } from './number-findings';

export type Grouping = 'rule' | 'row';

/** What of the findings is shown, and how. */
export interface ListFilter {
  readonly grouping: Grouping;
  /** Shown severities; empty means all. */
  readonly severities: readonly Severity[];
  readonly onlyNew: boolean;
  readonly query: string;
  /** Keys of the groups that are folded. */
  readonly closed: ReadonlySet<string>;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  /** Rule id, or `sheet` and row. */
  readonly rule?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly severity: Severity;
  readonly count: number;
  readonly open: boolean;
  readonly position: number;
  readonly size: number;
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly key: string;
  readonly item: FindingItem;
  readonly position: number;
  readonly size: number;
}

export type ListRow = GroupRow | FindingRow;

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** Findings that pass the filter, in the order given. */
export function filterItems(
  items: readonly FindingItem[],
  filter: ListFilter,
  fresh: ReadonlySet<string>,
  language: Language,
): readonly FindingItem[] {
  const query = searchable(filter.query).trim();
  return items.filter(
    ({ key, finding }) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (!filter.onlyNew || fresh.has(key)) &&
      (query === '' || searchText(finding, language).includes(query)),
  );
}

/** Groups in order (by rule: gravest first; by row: as on the sheet), each followed by its findings unless folded. */
export function groupItems(items: readonly FindingItem[], filter: ListFilter): readonly ListRow[] {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const key = groupKey(item, filter.grouping);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  const entries = [...groups];
  if (filter.grouping === 'rule') entries.sort(([, a], [, b]) => WEIGHT[gravest(a)] - WEIGHT[gravest(b)]);
  return entries.flatMap(([key, members], index) => rowsOf(key, members, index, entries.length, filter));
}

function rowsOf(
  key: string,
  members: readonly FindingItem[],
  index: number,
  size: number,
  { grouping, closed }: ListFilter,
): readonly ListRow[] {
  const [first] = members;
  if (!first) return [];
  const { rule, at } = first.finding;
  const open = !closed.has(key);
  const group: GroupRow = {
    kind: 'group',
    key,
    ...(grouping === 'rule' ? { rule } : { sheet: at.sheet, row: at.range.top }),
    severity: gravest(members),
    count: members.length,
    open,
    position: index + 1,
    size,
  };
  if (!open) return [group];
  return [
    group,
    ...members.map((item, at): FindingRow => ({
      kind: 'finding',
      key: item.key,
      item,
      position: at + 1,
      size: members.length,
    })),
  ];
}

const groupKey = ({ finding: { rule, at } }: FindingItem, grouping: Grouping): string =>
  grouping === 'rule' ? `rule ${rule}` : `row ${at.sheet} ${String(at.range.top)}`;

const gravest = (members: readonly FindingItem[]): Severity =>
  members.reduce<Severity>(
    (worst, { finding }) => (WEIGHT[finding.severity] < WEIGHT[worst] ? finding.severity : worst),
    'hint',
  );

/** Makes thousands of findings ready to be searched, a few at a time, so that the first letter typed is not held up. */
export function* prepareSearch(items: readonly FindingItem[], language: Language): Generator<void, true> {
  for (const { finding } of items) {
    searchText(finding, language);
    yield;
  }
  return true;
}

const searched = new WeakMap<Finding, Partial<Record<Language, string>>>();

/** why: folding as the rules do takes ten times as long, too long for a keystroke over thousands of findings */
const searchable = (text: string): string => stripMarks(text).toLowerCase().replace(/\s+/g, ' ');

/** Message, rule, place and found text without accents, made once for each finding. */
function searchText(finding: Finding, language: Language): string {
  const known = searched.get(finding);
  if (known?.[language] !== undefined) return known[language];
  const parts = [
    finding.message[language],
    finding.rule,
    ...finding.places.map(({ range }) => formatRange(range)),
    finding.actual ?? '',
  ];
  const text = searchable(parts.join(' '));
  searched.set(finding, { ...known, [language]: text });
  return text;
}
