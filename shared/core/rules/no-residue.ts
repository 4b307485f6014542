import type { Fix } from '../model/finding';
import { cellRange } from '../model/range';
import { readLegacyCell } from '../table/legacy-columns';
import { markupOf } from '../table/markup-cells';
import { setText } from '../table/set-text';
import { cleanLinks, RESIDUE_CLEANERS, RESIDUE_NAMES } from '../text/clean-residue';
import { foldText } from '../text/fold-vietnamese';
import { TextFlag } from '../text/text-flag';
import { isWebPhrase } from '../text/web-phrases';
import type { CellSubject, Signal } from './rule';
import { defineRule } from './rule';

interface Cleaning {
  readonly kinds: readonly (keyof typeof RESIDUE_NAMES)[];
  readonly text: string;
}

/** The text without residue and the kinds that were taken out. */
function cleanCell(subject: CellSubject): Cleaning {
  const { view, at, field } = subject;
  const markup = (subject.flags & TextFlag.Markup) === 0 ? undefined : markupOf(view);
  const isFirstLink = markup?.deadLinks[0]?.row === at.row && markup.deadLinks[0].column === at.column;
  const kinds: (keyof typeof RESIDUE_NAMES)[] = [];
  let { text } = subject;
  for (const { kind, clean } of RESIDUE_CLEANERS) {
    if (kind === 'link' && !isFirstLink) continue;
    if (kind === 'markup' && markup?.isMarkdown) continue;
    if (kind === 'edge' && view.snapshot.fromText) continue;
    if (kind === 'lineBreak' && field !== 'content' && field !== 'result') continue;
    const cleaned = clean(text);
    if (cleaned !== text) kinds.push(kind);
    text = cleaned;
  }
  return { kinds, text };
}

/** What copying leaves behind: markup, web phrases, invisible characters, loose spaces. Never loses a word of the plan. */
export const noResidue = defineRule<'cell', Cleaning>({
  id: 'no-residue',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    flags:
      TextFlag.UnusualSpace |
      TextFlag.LooseSpace |
      TextFlag.LineBreak |
      TextFlag.Markup |
      TextFlag.LookAlike |
      TextFlag.WebPhrase |
      TextFlag.CombiningMark,
    docs: {
      title: { vi: 'Ký tự thừa do sao chép', en: 'Residue of copying' },
      why: 'Dấu ** và (#), câu của trang web, dấu cách đặc biệt hay ký tự ẩn làm văn bản xấu, in ra còn nguyên, và khiến hai ô giống nhau bị coi là khác.',
      mend: 'Bấm sửa: công cụ chỉ bỏ ký tự thừa, không bỏ chữ nào của kế hoạch. Câu của trang web được xóa khỏi ô.',
      whenNot:
        'Tệp viết bằng Markdown (có tiêu đề “## …”): dấu ** ở đó là định dạng. Chỗ để trống “Số: /KH-UBND” do quy tắc khác xét.',
    },
    messages: {
      residue: {
        vi: 'Ô này còn ký tự thừa do sao chép: {kinds}. Bấm sửa để bỏ, chữ của kế hoạch giữ nguyên.',
        en: 'This cell has residue of copying: {kinds}. The fix takes it out and keeps every word.',
      },
      web: {
        vi: '“{text}” là câu của trang web dính vào khi sao chép, không thuộc kế hoạch. Bấm sửa để xóa.',
        en: '“{text}” came along from a web page and is no part of the plan. The fix clears it.',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{ content: '- Niêm yết tại trụ sở; (*) ghi chú' }] },
      { lines: ['Số: /KH-UBND'] },
      { lines: ['## **KẾ HOẠCH**', 'Gửi báo cáo **trước ngày 05/12**'] },
    ],
    invalid: [
      {
        tasks: [{ content: 'Gửi báo cáo **trước ngày 05/12** theo [15/KH-UBND](#)' }],
        finds: [{ messageId: 'residue', cell: 'B5' }],
        fixed: { B5: 'Gửi báo cáo trước ngày 05/12 theo 15/KH-UBND' },
      },
      {
        lines: ['Xem thêm', 'Số: 15 /KH-UBND', 'Công\u00a0an  tỉnh\u200b ban hành'],
        finds: [
          { messageId: 'web', cell: 'A1' },
          { messageId: 'residue', cell: 'A2' },
          { messageId: 'residue', cell: 'A3' },
        ],
        fixed: { A1: '', A2: 'Số: 15/KH-UBND', A3: 'Công an tỉnh ban hành' },
      },
    ],
  },
  check(subject) {
    const signals: Signal<Cleaning>[] = [];
    const { view, at, text, field } = subject;
    const place = { sheet: view.id, range: cellRange(at) };
    const folded = foldText(text);
    if (folded === '') return signals;
    if (field === undefined && isWebPhrase(folded)) {
      signals.push({
        messageId: 'web',
        at: place,
        data: { text },
        actual: text,
        payload: { kinds: [], text: '' },
      });
      return signals;
    }
    const cleaning = cleanCell(subject);
    // why: what looks like residue is a letter in a legacy encoding (ư of TCVN3 is a soft hyphen)
    if (cleaning.kinds.length === 0 || readLegacyCell(view, at, text)) return signals;
    signals.push({
      messageId: 'residue',
      at: place,
      data: { kinds: cleaning.kinds.map((kind) => RESIDUE_NAMES[kind]).join(', ') },
      related: relatedLinks(subject, cleaning),
      actual: text,
      expected: [cleaning.text],
      payload: cleaning,
    });
    return signals;
  },
  fix(signal, { view, at }) {
    const cleaning = signal.payload ?? { kinds: [], text: '' };
    const elsewhere = cleaning.kinds.includes('link') ? markupOf(view).deadLinks.slice(1) : [];
    const ops = [
      ...setText(view, at, cleaning.text),
      ...elsewhere.flatMap((cell) => setText(view, cell, cleanLinks(view.textAt(cell.row, cell.column)))),
    ];
    const fix: Fix = {
      title: { vi: 'Bỏ ký tự thừa', en: 'Take out the residue' },
      applicability: 'safe',
      ops,
    };
    return ops.length === 0 ? [] : [fix];
  },
});

/** The other cells with dead links: one finding speaks for all of a sheet. */
function relatedLinks({ view }: CellSubject, { kinds }: Cleaning) {
  if (!kinds.includes('link')) return [];
  return markupOf(view)
    .deadLinks.slice(1)
    .map((cell) => ({
      sheet: view.id,
      range: cellRange(cell),
      note: { vi: 'Cũng còn liên kết thừa', en: 'Has a dead link as well' },
    }));
}
