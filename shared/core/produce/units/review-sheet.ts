import type { MergedFinding, MergedPlace } from '../../merge/citation-conflicts';
import type { SheetDraft } from '../../model/sheet-draft';
import { listSheet } from '../sheet/list-sheet';
import type { MergeSource } from './merge-source';
import { mergeRecord, mergeSheetName } from './merge-source';

/** Something that a person has to see to, and where. */
interface ReviewLine {
  readonly number: string;
  readonly text: string | null;
  readonly file: string;
  readonly place?: Pick<MergedPlace, 'sheet' | 'cell'>;
}

/** What people have to see to before the consolidation counts; `undefined` where there is nothing. */
export function reviewSheet(source: MergeSource): SheetDraft | undefined {
  const { merged, unreadable = [] } = source;
  const parts = [
    {
      heading: 'Không đọc được',
      items: unreadable.map(({ file, reason }, index) => line(index, reason, file)),
    },
    {
      heading: 'Kế hoạch viết bằng văn xuôi',
      items: merged.units
        .filter(({ prose }) => prose)
        .map(({ unit, file, tasks }, index) => line(index, `${unit}: ${proseWords(tasks)}`, file)),
    },
    {
      heading: 'Đơn vị có nhiều bản của một kế hoạch',
      items: found(merged, 'no-plan-twice'),
    },
    {
      heading: 'Văn bản được các kế hoạch ghi nhiều ngày khác nhau',
      items: found(merged, 'no-citation-conflict'),
    },
  ].filter(({ items }) => items.length > 0);
  if (parts.length === 0) return undefined;
  return listSheet<ReviewLine>({
    name: mergeSheetName(source, 'review'),
    titles: ['NỘI DUNG CẦN XEM LẠI KHI TỔNG HỢP'],
    columns: [
      { header: 'STT', width: 6, style: 'label', value: ({ number }) => number || null },
      { header: 'Nội dung', width: 66, style: 'text', value: ({ text }) => text },
      { header: 'Nguồn', width: 40, style: 'text', value: ({ file }) => file },
      { header: 'Trang', width: 20, style: 'text', value: ({ place }) => place?.sheet ?? null },
      { header: 'Ô', width: 9, style: 'label', value: ({ place }) => place?.cell ?? null },
    ],
    parts,
    ...mergeRecord(source, 'review', ({ text, file, place }: ReviewLine) => [
      text ?? '',
      file,
      place?.sheet ?? '',
      place?.cell ?? '',
    ]),
  });
}

const line = (index: number, text: string, file: string): ReviewLine => ({
  number: String(index + 1),
  text,
  file,
});

const proseWords = (tasks: number): string =>
  tasks === 0
    ? 'không thấy nhiệm vụ nào để lập dự thảo, cần người đọc.'
    : `đã lập dự thảo ${String(tasks)} nhiệm vụ, cần người xem lại từng việc.`;

/** The findings of a kind, a line for each of their places. */
const found = ({ findings }: MergeSource['merged'], wanted: MergedFinding['rule']): readonly ReviewLine[] =>
  findings
    .filter(({ rule }) => rule === wanted)
    .flatMap(({ message, places }, index) =>
      places.map((place, at) => ({
        number: at === 0 ? String(index + 1) : '',
        text: at === 0 ? message.vi : null,
        file: place.file,
        place,
      })),
    );
