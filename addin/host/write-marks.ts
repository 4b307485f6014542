import type { CellRange } from '../../shared/core';
import type { Mark, MarkOutcome } from '../../shared/host/workbook-host';
import { areaAddresses, cellsAt } from './area-addresses';
import { findEntry } from './sheet-list';
import type { WritingFeatures } from './writing-features';

/** Always true, and the way to know the tool's own marks again, those of the command line included. */
const SIGNATURE = 'N("kehoach-chuan")=0';

/** Fill and letters that stay readable, also in grey print. */
const LOOKS: Readonly<Record<Mark['severity'], { readonly fill: string; readonly color: string }>> = {
  hint: { fill: '#DDEBF7', color: '#1F3864' },
  warning: { fill: '#FFE699', color: '#5C4400' },
  error: { fill: '#F8CBAD', color: '#7F0000' },
};

/**
 * Replaces the tool's own layer of conditional formats; other people's stay. A protected sheet is left as it is, and
 * named when it should have been marked.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  { areas }: WritingFeatures,
): Promise<MarkOutcome> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const layers = open.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type,items/id');
    return formats;
  });
  await context.sync();
  const custom = layers.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  for (const format of custom) format.load('id,custom/rule/formula');
  if (custom.length > 0) await context.sync();
  for (const format of custom) {
    if (format.custom.rule.formula.includes(SIGNATURE)) format.delete();
  }
  const entries = worksheets.items.map(({ id, name }) => ({ id, name, isHidden: false }));
  const openIds = new Set(open.map(({ id }) => id));
  const wanted = marksBySheet(marks, (sheet) => findEntry(entries, sheet)?.id);
  for (const [id, own] of wanted) if (openIds.has(id)) addMarks(worksheets.getItem(id), own, areas);
  await context.sync();
  return { unmarked: entries.flatMap(({ id, name }) => (wanted.has(id) && !openIds.has(id) ? [name] : [])) };
}

function marksBySheet(
  marks: readonly Mark[],
  idOf: (sheet: string) => string | undefined,
): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const id = idOf(mark.sheet);
    if (id === undefined) continue;
    const own = sheets.get(id);
    if (own) own.push(mark);
    else sheets.set(id, [mark]);
  }
  return sheets;
}

/** why: what is added last comes first, so errors are added last */
function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[], hasAreas: boolean): void {
  for (const severity of ['hint', 'warning', 'error'] as const) {
    const ranges = marks.filter((mark) => mark.severity === severity).map(({ range }) => range);
    for (const addresses of areaAddresses(unique(ranges), hasAreas)) {
      const format = cellsAt(sheet, addresses).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${SIGNATURE}`;
      format.custom.format.fill.color = LOOKS[severity].fill;
      format.custom.format.font.color = LOOKS[severity].color;
      format.stopIfTrue = true;
    }
  }
}

const unique = (ranges: readonly CellRange[]): readonly CellRange[] => [
  ...new Map(ranges.map((range) => [JSON.stringify(range), range])).values(),
];
