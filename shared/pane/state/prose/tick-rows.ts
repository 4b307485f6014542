import type { OfferedRow, ProseState, ReadProse } from './prose-state';

/** Every row that is offered, in the order of the text. */
export const offeredRows = ({ sections }: ReadProse): readonly OfferedRow[] =>
  sections.flatMap(({ rows }) => rows);

/** How many of these rows the person wants. */
export const countTicked = (rows: readonly OfferedRow[], { unticked }: ProseState): number =>
  rows.reduce((count, { key }) => (unticked.has(key) ? count : count + 1), 0);

/** Places in the draft of the rows that the person wants. */
export const tickedPlaces = (read: ReadProse, { unticked }: ProseState): readonly number[] =>
  offeredRows(read).flatMap(({ key, index }) => (unticked.has(key) ? [] : [index]));

/** The same with these rows wanted or not; ticks of rows that are not offered now stay for when they are again. */
export function tickRows(prose: ProseState, rows: readonly OfferedRow[], ticked: boolean): ProseState {
  const unticked = new Set(prose.unticked);
  for (const { key } of rows) {
    if (ticked) unticked.delete(key);
    else unticked.add(key);
  }
  return { ...prose, unticked };
}
