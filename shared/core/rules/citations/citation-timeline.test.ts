import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import type { PlacedCitation } from '../../model/reading';
import type { CitingText } from './citation-timeline';
import { citationTimeline } from './citation-timeline';
import { findCitations } from '../../citations/find-citations';

const place = (lines: readonly string[]): readonly PlacedCitation[] =>
  lines.flatMap((line, row) =>
    findCitations(line).map((citation) => ({ sheet: 'S', row, column: 0, citation })),
  );

function boundsIn(
  lines: readonly string[],
  row: number,
  text: CitingText = {},
): readonly (string | undefined)[] {
  const placed = place(lines);
  const { after, before } = citationTimeline(placed, text).boundsOf(
    placed.find((other) => other.row === row)!,
  );
  return [after?.date, before?.date];
}

const OWN: CitingText = { date: '2026-03-15' as CalendarDate, issuer: 'UBND xã Bình An' };

describe('citationTimeline', () => {
  test('neighbours in number bound a date; a place that is left out is the one that the text names', () => {
    const lines = [
      'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã Bình An',
      'Kế hoạch số 31/KH-UBND ngày 10/3/2026 của UBND xã',
      'Kế hoạch số 20/KH-UBND ngày 09/9/2026 của UBND xã',
      'Kế hoạch số 25/KH-UBND ngày 01/3/2026 của UBND tỉnh',
    ];
    expect(boundsIn(lines, 2, OWN)).toEqual(['2026-01-20', '2026-03-10']);
  });

  test('the symbol of the text itself is the surest witness', () => {
    const lines = [
      'Số: 26/KH-UBND',
      'Kế hoạch số 19/KH-UBND ngày 19/3/2026 của UBND xã',
      'Kế hoạch số 20/KH-UBND ngày 19/3/2026 của UBND xã',
    ];
    expect(boundsIn(lines, 1, OWN)).toEqual([undefined, '2026-03-15']);
  });

  test('other years, other registers and unknown issuers bear no witness', () => {
    const lines = [
      'Quyết định số 12/QĐ-UBND ngày 20/01/2025 của UBND xã',
      'Quyết định số 12/2026/QĐ-UBND ngày 20/02/2026 của UBND xã',
      'Quyết định số 12/QĐ-UBND ngày 20/02/2026',
      'Quyết định số 20/QĐ-UBND ngày 01/01/2026 của UBND xã',
    ];
    expect(boundsIn(lines, 3)).toEqual([undefined, undefined]);
  });
});
