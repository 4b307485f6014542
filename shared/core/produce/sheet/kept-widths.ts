import type { PreviousStandard } from '../standard/previous-standard';

/**
 * Widths, in characters, that the columns under `headers` have on an earlier build and keep, by column: a person set them
 * so, or that build did. Those whose header stands elsewhere now, or that the host tells nothing of, have none.
 */
export function keptWidths(
  previous: PreviousStandard | undefined,
  headers: readonly string[],
): readonly (number | undefined)[] {
  const widths = previous?.view.snapshot.columnWidths;
  if (!previous || !widths) return [];
  return headers.map((header, column) =>
    previous.columnOf(header) === column ? (widths[column] ?? undefined) : undefined,
  );
}
