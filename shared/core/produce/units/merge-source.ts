import { MERGE_SHEETS } from '../../../data/produced-sheets';
import type { Consolidation } from '../../merge/merge-parts';
import type { CalendarDate } from '../../model/calendar-date';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';
import { hashText } from '../../work/hash';
import type { ListRecord } from '../sheet/list-record';

/** A plan that could not be read, and why. */
export interface UnreadablePlan {
  readonly file: string;
  readonly reason: string;
}

export type MergeSheetId = keyof typeof MERGE_SHEETS;

/** Under which name a sheet stands, and what an earlier consolidation and a person left there. */
export interface MergePlace {
  readonly sheetName: string;
  readonly previous?: SheetView;
}

/** What the sheets of a consolidation are made of. */
export interface MergeSource {
  readonly merged: Consolidation;
  readonly unreadable?: readonly UnreadablePlan[];
  /** Units that should have sent a plan and have not; left out where nobody said who should. */
  readonly missing?: readonly string[];
  readonly today: CalendarDate;
  /** For sheets that are made again in place, which keep what people wrote on them; a new workbook needs none. */
  readonly places?: Readonly<Record<MergeSheetId, MergePlace>>;
}

export const mergeSheetName = ({ places }: Pick<MergeSource, 'places'>, id: MergeSheetId): string =>
  places?.[id].sheetName ?? MERGE_SHEETS[id];

/** Over the hidden keys of the rows, by which an earlier build of each sheet is known. */
export const MERGE_KEYS: Readonly<Record<MergeSheetId, string>> = {
  units: 'Mã đơn vị',
  offices: 'Mã cơ quan',
  review: 'Mã nội dung',
  table: 'Mã nhiệm vụ gộp',
};

/** The record of a sheet that is made again in place: its rows are known again by the words that `wordsOf` gives. */
export function mergeRecord<Item>(
  { places }: Pick<MergeSource, 'places'>,
  id: MergeSheetId,
  wordsOf: (item: Item) => readonly string[],
): { readonly record?: ListRecord<Item> } {
  if (places === undefined) return {};
  const { previous } = places[id];
  return {
    record: {
      keyHeader: MERGE_KEYS[id],
      keyOf: (item) => hashText(foldText(wordsOf(item).join('\n'))),
      ...(previous === undefined ? {} : { previous }),
    },
  };
}
