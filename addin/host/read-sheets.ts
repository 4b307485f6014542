import type { CellRange } from '../../shared/core';
import type { RowBlock } from './block-plan';
import { firstRows, packBySize, splitBlock } from './block-plan';
import { filledParts } from './filled-parts';
import { faultCode, isPassing } from './explain-fault';
import type { BlockData, ReadingFeatures } from './read-block';
import { askBlock } from './read-block';
import { askMerges, readMergesInParts } from './read-merges';

/** What was read of a sheet. */
export interface SheetData {
  /** Top to bottom. */
  readonly blocks: readonly BlockData[];
  readonly merges: readonly CellRange[];
}

/** What an empty answer comes to. */
export const NOTHING_READ: SheetData = { blocks: [], merges: [] };

/** By sheet id. */
export type SheetsData = ReadonlyMap<string, SheetData>;

/** Merged areas that are known of sheets, by id; those are not asked again. */
export type KnownMerges = ReadonlyMap<string, readonly CellRange[]>;

/**
 * Reads the filled part of sheets: one round trip, and one more for each further four megabytes. A sheet with more
 * merged areas than Excel names at once costs some more, one of very many rows one more.
 */
export async function readSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  features: ReadingFeatures,
  known: KnownMerges = new Map(),
): Promise<SheetsData> {
  const blocks = new Map<string, BlockData[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return new Map();
  const unknown = features.merges ? ids.filter((id) => !known.has(id)) : [];
  const { rest, merges } = await readBeginnings(context, { ids, features, blocks, unknown });
  const found = merges ?? (await readManyMerges(context, unknown, blocks, rest));
  const filled = await filledParts(context, rest);
  const sized = filled.flatMap((block) => {
    const perRow = bytesPerRow(blocks.get(block.sheet)?.[0]);
    return splitBlock(block, perRow).map((part) => ({ part, bytes: (part.bottom - part.top) * perRow }));
  });
  const groups = packBySize(sized, ({ bytes }) => bytes);
  await inTurn(groups, (group) =>
    readGroup(
      context,
      group.map(({ part }) => part),
      features,
      blocks,
    ),
  );
  return new Map(
    ids.map((id) => [id, { blocks: blocks.get(id) ?? [], merges: found.get(id) ?? known.get(id) ?? [] }]),
  );
}

interface Beginnings {
  readonly ids: readonly string[];
  readonly features: ReadingFeatures;
  readonly blocks: Map<string, BlockData[]>;
  /** Sheets whose merged areas are to be asked. */
  readonly unknown: readonly string[];
}

/** The first rows of all sheets with their merged areas in one question; without these where Excel refuses them. */
async function readBeginnings(
  context: Excel.RequestContext,
  { ids, features, blocks, unknown }: Beginnings,
): Promise<{ readonly rest: readonly RowBlock[]; readonly merges?: KnownMerges }> {
  const rows = firstRows(ids.length);
  if (unknown.length === 0)
    return { rest: await readFirst(context, ids, features, blocks, rows), merges: new Map() };
  const asked = unknown.map((id) => ({
    id,
    read: askMerges(context.workbook.worksheets.getItem(id).getRange()),
  }));
  try {
    const rest = await readFirst(context, ids, features, blocks, rows);
    return { rest, merges: new Map(asked.map(({ id, read }) => [id, read()])) };
  } catch (error) {
    if (isPassing(error)) throw error;
    return { rest: await readFirst(context, ids, features, blocks, rows) };
  }
}

/** Merged areas of sheets that have too many to be named in one answer. */
async function readManyMerges(
  context: Excel.RequestContext,
  ids: readonly string[],
  blocks: ReadonlyMap<string, readonly BlockData[]>,
  rest: readonly RowBlock[],
): Promise<KnownMerges> {
  const merges = new Map<string, readonly CellRange[]>();
  await inTurn(ids, async (id) => {
    const read = blocks.get(id)?.[0];
    const bottom =
      rest.find(({ sheet }) => sheet === id)?.bottom ?? (read ? read.top + read.values.length : 0);
    if (bottom > 0) merges.set(id, await readMergesInParts(context, id, { top: 0, bottom }));
  });
  return merges;
}

/** Does `work` for one item after the other. */
const inTurn = <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> =>
  items.reduce((before, item) => before.then(() => work(item)), Promise.resolve());

const isTooLarge = (error: unknown): boolean => faultCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** The first rows of each sheet, and how far each sheet reaches beyond them. */
async function readFirst(
  context: Excel.RequestContext,
  ids: readonly string[],
  features: ReadingFeatures,
  blocks: Map<string, BlockData[]>,
  rows: number,
): Promise<readonly RowBlock[]> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const whole = sheet.getUsedRange(true);
    whole.load('rowIndex,columnIndex,rowCount,columnCount');
    const range = sheet.getRange(`1:${String(rows)}`).getUsedRangeOrNullObject(true);
    return { id, whole, read: askBlock(sheet, range, { top: 0, bottom: rows }, features) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    return readFirst(context, ids, features, blocks, Math.floor(rows / 4) || 1);
  }
  return asked.flatMap(({ id, whole, read }) => {
    const block = read();
    if (block) blocks.get(id)?.push(block);
    const bottom = whole.rowIndex + whole.rowCount;
    const left = whole.columnIndex;
    return bottom > rows
      ? [{ sheet: id, top: Math.max(rows, whole.rowIndex), bottom, left, right: left + whole.columnCount }]
      : [];
  });
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly RowBlock[],
  features: ReadingFeatures,
  blocks: Map<string, BlockData[]>,
): Promise<void> {
  const asked = group.map((block) => ({ block, read: askRest(context, block, features) }));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || group.every(({ top, bottom }) => bottom - top <= 1)) throw error;
    await inTurn(group.flatMap(halve), (half) => readGroup(context, [half], features, blocks));
    return;
  }
  for (const { block, read } of asked) {
    const data = read();
    if (data) blocks.get(block.sheet)?.push(data);
  }
}

function halve(block: RowBlock): readonly RowBlock[] {
  const middle = Math.ceil((block.top + block.bottom) / 2);
  if (middle >= block.bottom) return [block];
  return [
    { ...block, bottom: middle },
    { ...block, top: middle },
  ];
}

function askRest(context: Excel.RequestContext, block: RowBlock, features: ReadingFeatures) {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const { top, bottom, left, right } = block;
  const range = sheet.getRangeByIndexes(top, left, bottom - top, right - left);
  return askBlock(sheet, range, block, features);
}

const UNKNOWN_ROW_BYTES = 4000;
/** why: rows further down may be longer; an answer that is too large after all is asked for in halves */
const OVERHEAD = 1.06;

/** What a row of the block took on the wire, in UTF-8. */
function bytesPerRow(block: BlockData | undefined): number {
  if (!block || block.values.length === 0) return UNKNOWN_ROW_BYTES;
  const grids = JSON.stringify([block.values, block.formulas, block.text, block.formats]);
  return Math.ceil((new TextEncoder().encode(grids).length / block.values.length) * OVERHEAD) + 40;
}
