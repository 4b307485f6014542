import type { CellRange, CellValue, SheetDraft } from '../../../shared/core';
import { absoluteReference } from '../formula/absolute-reference';
import { escapeCellText, escapeXml } from '../xml/escape-xml';

/** The values of a range as the draft last knew them, in reading order. */
function valuesOf(draft: SheetDraft, range: CellRange): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = draft.rows[row]?.cells[column];
      const content = cell?.content;
      values.push(content?.kind === 'value' ? content.value : (cell?.cached ?? null));
    }
  }
  return values;
}

const formulaXml = (draft: SheetDraft, range: CellRange): string =>
  `<c:f>${escapeXml(absoluteReference(draft.name, range))}</c:f>`;

/** The name of a series, taken from a cell. */
export const seriesName = (draft: SheetDraft, range: CellRange): string =>
  `<c:tx>${textData(draft, range)}</c:tx>`;

/** Texts of a range with their cache. */
export function textData(draft: SheetDraft, range: CellRange): string {
  const values = valuesOf(draft, range);
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeCellText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strRef>${formulaXml(draft, range)}<c:strCache><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** Numbers of a range with their cache. */
export function numberData(draft: SheetDraft, range: CellRange): string {
  const values = valuesOf(draft, range);
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>` : '',
  );
  return `<c:numRef>${formulaXml(draft, range)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache></c:numRef>`;
}
