import { expect, test } from '@jest/globals';

import { formulaCell, valueCell } from '../../../shared/core/model/cell';
import { formatRange, parseRange } from '../../../shared/core/model/range';
import type { CellStyle, DraftCell, SheetDraft } from '../../../shared/core/model/sheet-draft';
import { planMerges } from './merge-plan';

const draft = (cells: readonly DraftCell[], style: CellStyle = {}): SheetDraft => ({
  name: 'x',
  columnWidths: [20, 20, 20],
  rows: cells.map((cell) => ({ cells: [{ ...cell, style: 's' }, null, null] })),
  styles: { s: style },
  merges: cells.map((_, row) => parseRange(`A${String(row + 1)}:B${String(row + 1)}`)!),
  validations: [],
  conditionalStyles: [],
  charts: [],
});

const plan = (cells: readonly DraftCell[], style?: CellStyle) => {
  const { merged, spans } = planMerges(draft(cells, style));
  return { merged: merged.map(formatRange), spans: spans.map(formatRange) };
};

test('a text that fits on one line runs on over its neighbours; a longer or centred one is merged', () => {
  const short = { content: valueCell('Mục I') };
  const long = { content: valueCell('Mục I. Hoàn thiện thể chế, chính sách và tổ chức bộ máy') };
  expect(plan([short, long])).toEqual({ merged: ['A2:B2'], spans: ['A1:B1'] });
  expect(plan([short], { horizontal: 'center' })).toEqual({ merged: ['A1:B1'], spans: [] });
});

test('the result of a formula may grow, so it is merged unless it ends at the edge of the page', () => {
  const formula = { content: formulaCell('=C1'), cached: 'Mục I' };
  expect(plan([formula]).merged).toEqual(['A1:B1']);
});

test('a sheet with very many sections still takes few calls', () => {
  const long = { content: valueCell('Mục I. Hoàn thiện thể chế, chính sách và tổ chức bộ máy') };
  const cells = Array.from({ length: 200 }, (_, row) => (row % 2 === 0 ? long : { content: valueCell('x') }));
  expect(planMerges(draft(cells)).steps.length).toBeLessThanOrEqual(32);
});

test('runs of one list are merged at once, and the headings between them broken apart', () => {
  const long = { content: valueCell('Mục I. Hoàn thiện thể chế, chính sách và tổ chức bộ máy') };
  const page = [long, long, { content: valueCell('Trang') }];
  const { steps, bridges, merged } = planMerges(draft([...page, ...page, ...page]));
  expect(steps).toEqual([{ kind: 'merge-across', range: parseRange('A1:B8') }]);
  expect(bridges.map(formatRange)).toEqual(['A3:B3', 'A6:B6']);
  expect(merged).toHaveLength(6);
});

test('nothing is merged for a moment where a neighbour would lose its contents', () => {
  const long = { content: valueCell('Mục I. Hoàn thiện thể chế, chính sách và tổ chức bộ máy') };
  const page = [long, long, { content: valueCell('Trang') }];
  const beside = draft([...page, ...page, ...page]);
  const rows = beside.rows.map(({ cells: [first = null] }, row) => ({
    cells: [first, row % 3 === 2 ? { content: valueCell('7'), style: 's' } : null, null],
  }));
  const merges = beside.merges.filter(({ top }) => top % 3 !== 2);
  expect(planMerges({ ...beside, rows, merges }).bridges).toEqual([]);
});
