import type { CellContent } from '../../model/cell';
import type { Finding, Fix } from '../../model/finding';
import type { PatchOp } from '../../model/patch';
import type { SheetView } from '../../model/sheet-view';
import type { SarifSource } from './sarif-source';
import type { TextRegion } from './text-region';
import { cellRegion } from './text-region';

interface Replacement {
  readonly deletedRegion: Required<TextRegion>;
  readonly insertedContent?: { readonly text: string };
}

/** The fixes of a finding that can be said exactly, as replacements in the lines of a text; a workbook has no lines. */
export const sarifFixes = (
  { fixes }: Finding,
  views: ReadonlyMap<string, SheetView>,
  { uri, lines }: Pick<SarifSource, 'uri' | 'lines'>,
): readonly unknown[] =>
  lines === undefined
    ? []
    : fixes.flatMap((fix) => {
        const replacements = exactly(fix, views, lines);
        return replacements === undefined
          ? []
          : [
              {
                description: { text: fix.title.vi },
                artifactChanges: [{ artifactLocation: { uri, index: 0 }, replacements }],
              },
            ];
      });

function exactly(
  { ops }: Fix,
  views: ReadonlyMap<string, SheetView>,
  lines: readonly string[],
): readonly Replacement[] | undefined {
  const replacements = ops.map((op) => replacementOf(op, views, lines));
  return replacements.every((one) => one !== undefined) ? replacements : undefined;
}

function replacementOf(
  op: PatchOp,
  views: ReadonlyMap<string, SheetView>,
  lines: readonly string[],
): Replacement | undefined {
  const view = 'sheet' in op ? views.get(op.sheet) : undefined;
  if (view?.snapshot.fromText !== true) return undefined;
  if (op.kind === 'delete-rows') return { deletedRegion: linesRegion(op.row, op.rows.length, lines) };
  if (op.kind !== 'set-cell') return undefined;
  const deletedRegion = cellRegion(op.at, lines, view);
  const text = plainText(op.after);
  // why: a tab or a line break in the new text would make other cells and lines
  if (deletedRegion === undefined || text === undefined || /[\t\r\n]/u.test(text)) return undefined;
  return { deletedRegion, insertedContent: { text } };
}

const plainText = (content: CellContent): string | undefined =>
  content.kind === 'value' ? String(content.value ?? '') : undefined;

/** Whole lines with the break behind them; the last line of a text has none. */
function linesRegion(row: number, count: number, lines: readonly string[]): Required<TextRegion> {
  const isLast = row + count >= lines.length;
  const last = lines[lines.length - 1] ?? '';
  return {
    startLine: row + 1,
    startColumn: 1,
    endLine: isLast ? lines.length : row + count + 1,
    endColumn: isLast ? last.length + 1 : 1,
  };
}
