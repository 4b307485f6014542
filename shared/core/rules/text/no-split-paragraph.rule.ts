import { cellRange } from '../../model/range';
import type { ProseCell } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import { editText } from '../../model/text-edit';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** A sentence of the text that goes on in the next paragraph, as a page break in a scan leaves it. */
interface Split {
  readonly first: ProseCell;
  readonly second: ProseCell;
}

/** A shorter line without a stop is a heading or an address, not the first half of a sentence. */
const LEAST_LENGTH = 40;
const OPEN_END = /[\p{L}\p{N},]\s*$/u;
/** A small letter that starts a word of the sentence, not an item ("a)", "đ."). */
const GOES_ON = /^\s*\p{Ll}\p{M}*(?:\p{L}|\s)/u;

const messages = {
  split: {
    vi: 'Câu bị ngắt giữa chừng, như “…{end}” rồi sang đoạn mới “{start}…”. Đề nghị nối lại.',
    en: 'Sentences break off, as “…{end}” with a new paragraph that goes on “{start}…”. Join them.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Split>;

/** No halves of sentences in the text of a plan. */
export const noSplitParagraph = defineRule<'plan', typeof messages, Split>({
  id: 'no-split-paragraph',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Câu bị ngắt thành hai đoạn', en: 'Sentence cut in two paragraphs' },
      why: 'Chỗ sang trang khi quét hay chép văn bản hay ngắt một câu thành hai đoạn: người đọc tưởng thiếu chữ, máy đọc sót thời hạn và tên cơ quan nằm ở chỗ ngắt.',
      howToFix: 'Nối hai đoạn thành một. Nếu giữa hai đoạn thiếu chữ thì bổ sung theo bản gốc.',
      whenNot: 'Không báo ở tiêu đề, ở danh sách, và khi mỗi dòng của văn bản là một đoạn liền nhau.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'KẾ HOẠCH',
          '',
          'Truyền thông về kiểm soát thủ tục hành chính năm 2026',
          '',
          'của xã Bình Châu',
        ],
      },
      { lines: ['Truyền thông về kiểm soát', 'thủ tục hành chính năm 2026', '', 'của xã'] },
      {
        lines: [
          'Các cơ quan, đơn vị trong xã thực hiện các nội dung sau đây:',
          '',
          'a) Niêm yết công khai thủ tục;',
          '',
          'đ) Gửi báo cáo về Ủy ban nhân dân xã.',
        ],
      },
      {
        lines: [
          'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi việc thực hiện',
          'kế hoạch này và báo cáo kết quả.',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          '- Công chức Văn phòng xã đôn đốc việc niêm yết thủ tục hành',
          '',
          'chính tại trụ sở và các nhà văn hóa ấp.',
        ],
        finds: [{ messageId: 'split', cell: 'A1' }],
        fixed: {
          A1: '- Công chức Văn phòng xã đôn đốc việc niêm yết thủ tục hành chính tại trụ sở và các nhà văn hóa ấp.',
          A3: '',
        },
      },
    ],
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ view, prose }) =>
      splitsOf(prose).map((split): Signal => {
        const { first, second } = split;
        return {
          messageId: 'split',
          cause: 'page breaks',
          at: { sheet: view.id, range: { ...cellRange(first.at), bottom: second.at.row } },
          data: { end: lastWords(first.text), start: firstWords(second.text) },
          payload: split,
        };
      }),
    ),
  fix({ at, payload }, _subject, { sheets }: PlanReading) {
    const view = sheets.find((sheet) => sheet.view.id === at.sheet)?.view;
    if (!view || !payload) return [];
    const { first, second } = payload;
    const joined = editText(view, first.at, `${first.text.trimEnd()} ${second.text.trim()}`);
    const cleared = editText(view, second.at, '');
    if (!joined || !cleared) return [];
    const title = { vi: 'Nối hai đoạn', en: 'Join the paragraphs' };
    return [{ title, applicability: 'suggestion', ops: [joined, cleared] }];
  },
});

/** Neighbours with a blank line between them; lines without one are wrapped lines, not paragraphs. */
const splitsOf = (prose: readonly ProseCell[]): readonly Split[] =>
  prose.flatMap((second, index) => {
    const first = prose[index - 1];
    if (first?.at.column !== second.at.column || second.at.row - first.at.row !== 2) return [];
    // why: the title below "KẾ HOẠCH" is broken into lines on purpose
    if (isShouted(prose[index - 2]?.text)) return [];
    const isSplit =
      first.text.length >= LEAST_LENGTH && OPEN_END.test(first.text) && GOES_ON.test(second.text);
    return isSplit ? [{ first, second }] : [];
  });

const isShouted = (text = ''): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);

const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-4).join(' ');
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 4).join(' ');
