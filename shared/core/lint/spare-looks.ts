import type { Finding, Fix } from '../model/finding';
import type { PatchOp, SetCellOp } from '../model/patch';
import type { CellPosition } from '../model/range';

/** A cell of a sheet, by the sheet's id. */
export interface SheetCell extends CellPosition {
  readonly sheet: string;
}

/** The cells of sheets whose text the fixes rewrite, each once. */
export function rewrittenCells(findings: readonly Finding[]): readonly SheetCell[] {
  const cells = new Map<string, SheetCell>();
  for (const { fixes } of findings)
    for (const { ops } of fixes)
      for (const op of ops) if (isRewriting(op)) cells.set(keyOf(op), { sheet: op.sheet, ...op.at });
  return [...cells.values()];
}

/** Whether a step puts another text in the place of one. */
export const isRewriting = (op: PatchOp): op is SetCellOp =>
  op.kind === 'set-cell' && op.before.kind === 'value' && typeof op.before.value === 'string';

/**
 * The findings when words in some cells have looks of their own (bold, coloured, linked): what rewrites such a cell is no
 * longer safe, says that the looks go, and is left to a person. A fix of many places is parted.
 */
export function spareLooks(findings: readonly Finding[], rich: readonly SheetCell[]): readonly Finding[] {
  if (rich.length === 0) return findings;
  const keys = new Set(rich.map(({ sheet, row, column }) => keyOf({ sheet, at: { row, column } })));
  const isRich = (op: PatchOp): boolean => isRewriting(op) && keys.has(keyOf(op));
  return findings.map((finding) =>
    finding.fixes.some(({ ops }) => ops.some(isRich))
      ? { ...finding, fixes: finding.fixes.flatMap((fix) => partedFix(fix, isRich)) }
      : finding,
  );
}

const keyOf = ({ sheet, at }: Pick<SetCellOp, 'sheet' | 'at'>): string =>
  `${sheet} ${String(at.row)} ${String(at.column)}`;

function partedFix(fix: Fix, isRich: (op: PatchOp) => boolean): readonly Fix[] {
  if (!fix.ops.some(isRich)) return [fix];
  if (!fix.parts) return [losing(fix, isRich)];
  const touches = ({ ops }: { readonly ops: readonly PatchOp[] }): boolean => ops.some(isRich);
  const plain = fix.parts.filter((part) => !touches(part));
  const lossy = { ...fix, parts: fix.parts.filter(touches) };
  return plain.length === 0
    ? [losing(lossy, isRich)]
    : [{ ...fix, parts: plain, ops: plain.flatMap(({ ops }) => ops) }, losing(lossy, isRich)];
}

function losing(fix: Fix, isRich: (op: PatchOp) => boolean): Fix {
  const told = (op: PatchOp): PatchOp =>
    op.kind === 'set-cell' && isRich(op) ? { ...op, losesLook: true } : op;
  const parts = fix.parts?.map((part) => ({ ...part, ops: part.ops.map(told) }));
  return {
    ...fix,
    title: { vi: `${fix.title.vi} (mất ${LOSS.vi})`, en: `${fix.title.en} (loses ${LOSS.en})` },
    applicability: 'suggestion',
    ...(parts ? { parts, ops: parts.flatMap(({ ops }) => ops) } : { ops: fix.ops.map(told) }),
  };
}

const LOSS = {
  vi: 'chữ đậm, màu hoặc liên kết riêng trong ô',
  en: 'bold, coloured or linked words in the cell',
};
