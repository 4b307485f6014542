import { dateToSerial } from '../../dates/read-serial';
import type { AgencyRecord } from '../../exchange/task-record';
import type { Consolidation, MergedTask } from '../../merge/merge-parts';
import { bodyKey } from '../../merge/shared-agencies';
import type { SheetDraft } from '../../model/sheet-draft';
import { compareText } from '../../text/compare-text';
import { foldText } from '../../text/fold-vietnamese';
import { listSheet } from '../sheet/list-sheet';
import type { DueFigures } from './due-figures';
import { byUrgency, countIn, noFigures, SOON } from './due-figures';
import type { MergeSource } from './merge-source';
import { mergeRecord, mergeSheetName } from './merge-source';

/** Who leads, and in which units' plans. */
interface Office {
  readonly name: string;
  readonly units: Set<string>;
  readonly figures: DueFigures;
}

const NOBODY = '(Chưa ghi cơ quan chủ trì)';

/**
 * Who leads how much, over all plans, the late first: "Phòng Kinh tế" of two communes are two offices, a body above the
 * units is one. Figures are of the day of building, as a task may have several leads.
 */
export function officesSheet(source: MergeSource): SheetDraft {
  const { merged, today } = source;
  const now = dateToSerial(today, 1900);
  const offices = new Map<unknown, Office>();
  for (const task of merged.tasks) {
    for (const [key, name] of leadsOf(task, merged)) {
      const office = offices.get(key) ?? { name, units: new Set<string>(), figures: noFigures() };
      offices.set(key, office);
      office.units.add(task.unit);
      countIn(office.figures, task, now);
    }
  }
  const sorted = [...offices.values()].sort(
    (a, b) =>
      byUrgency(a.figures, b.figures) ||
      b.figures.tasks - a.figures.tasks ||
      compareText(a.name, b.name) ||
      compareText(unitsText(a), unitsText(b)),
  );
  const lines = sorted.map((office, index) => ({ office, number: index + 1 }));
  const isLate = ({ office }: (typeof lines)[number]): boolean => office.figures.late > 0;
  const late = lines.filter(isLate);
  const part = (heading: string, items: typeof lines) => ({
    heading: `${heading} (${String(items.length)})`,
    items,
  });
  return listSheet<(typeof lines)[number]>({
    name: mergeSheetName(source, 'offices'),
    titles: ['TỔNG HỢP THEO CƠ QUAN CHỦ TRÌ'],
    columns: [
      { header: 'STT', width: 7, style: 'centre', value: ({ number }) => number },
      { header: 'Cơ quan chủ trì', width: 48, style: 'text', value: ({ office }) => office.name },
      { header: 'Đơn vị', width: 34, style: 'text', value: ({ office }) => unitsText(office) },
      { header: 'Số việc', width: 11, style: 'centre', value: ({ office }) => office.figures.tasks },
      { header: 'Đã xong', width: 11, style: 'centre', value: ({ office }) => office.figures.done },
      { header: 'Quá hạn', width: 11, style: 'assessment', value: ({ office }) => office.figures.late },
      {
        header: `Đến hạn trong ${String(SOON)} ngày`,
        width: 14,
        style: 'centre',
        value: ({ office }) => office.figures.soon,
      },
    ],
    parts: [
      part('Cơ quan có việc quá hạn', late),
      part('Cơ quan không có việc quá hạn', lines.slice(late.length)),
    ],
    note: 'Một việc có nhiều cơ quan chủ trì được tính cho từng cơ quan. Cơ quan cùng tên của các xã, phường là các cơ quan khác nhau; cơ quan cấp trên đứng một dòng cho mọi đơn vị.',
    ...mergeRecord(source, 'offices', ({ office }: (typeof lines)[number]) => [
      office.name,
      office.units.size === 1 ? unitsText(office) : '',
    ]),
  });
}

/** Each lead once, with what makes it the same in another task. */
function leadsOf(task: MergedTask, merged: Consolidation): ReadonlyMap<unknown, string> {
  // why: a part of a task is done by the lead of the whole
  if (task.lead.length === 0) return new Map(task.detail === true ? [] : [[NOBODY, NOBODY]]);
  return new Map(task.lead.map((lead) => leadOf(lead, task, merged)));
}

function leadOf(lead: AgencyRecord, { file }: MergedTask, { bodies }: Consolidation): [unknown, string] {
  const body = bodies.get(bodyKey(file, lead));
  const name = lead.agency ?? lead.text;
  return body === undefined ? [foldText(name), name] : [body, name];
}

const unitsText = ({ units }: Office): string => {
  const [only = '', ...more] = units;
  return more.length === 0 ? only : `${String(units.size)} đơn vị`;
};
