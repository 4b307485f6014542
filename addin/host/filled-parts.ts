import type { RowBlock } from './block-plan';

/** So many rows below the first answer are looked into before they are read. */
const LONG = 200_000;
const SLICES = 64;

/**
 * The blocks without rows that hold nothing, as far as a look into each slice of a long one tells: a stray cell in the last
 * row of a sheet would else have a million empty rows read. One round trip, none where no block is long.
 */
export async function filledParts(
  context: Excel.RequestContext,
  blocks: readonly RowBlock[],
): Promise<readonly RowBlock[]> {
  if (blocks.every((block) => !isLong(block))) return blocks;
  const asked = blocks.flatMap((block) =>
    isLong(block) ? slicesOf(block).map((slice) => askFilled(context, slice)) : [() => [block]],
  );
  await context.sync();
  return asked.flatMap((read) => read());
}

const isLong = ({ top, bottom }: RowBlock): boolean => bottom - top > LONG;

function slicesOf(block: RowBlock): readonly RowBlock[] {
  const rows = Math.ceil((block.bottom - block.top) / SLICES);
  const slices: RowBlock[] = [];
  for (let { top } = block; top < block.bottom; top += rows)
    slices.push({ ...block, top, bottom: Math.min(block.bottom, top + rows) });
  return slices;
}

function askFilled(context: Excel.RequestContext, slice: RowBlock): () => readonly RowBlock[] {
  const { sheet, top, bottom, left, right } = slice;
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top, right - left)
    .getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return () => filledRows(slice, used);
}

const filledRows = (
  slice: RowBlock,
  { isNullObject, rowIndex, rowCount }: Excel.Range,
): readonly RowBlock[] => (isNullObject ? [] : [{ ...slice, top: rowIndex, bottom: rowIndex + rowCount }]);
