import type { Finding, Severity } from '../../model/finding';
import { formatCell, topLeft } from '../../model/range';
import type { SheetDraft } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { listSheet } from '../sheet/list-sheet';
import { formulaText, sheetPrefix } from '../sheet/sheet-formula';
import type { LiveValue } from '../sheet/sheet-grid';
import type { KeptAnswers } from './kept-answers';
import { CODE, DONE, REMARK } from './kept-answers';

/** Why a rule finds something, and what is to be done about it. */
export interface RuleAdvice {
  readonly docs: { readonly why: string; readonly howToFix: string };
}

export interface FindingsSource {
  readonly findings: readonly Finding[];
  /** The sheets that were read, in their order. */
  readonly views: readonly SheetView[];
  /** Why and how, by rule; they are loaded apart. */
  readonly pages: ReadonlyMap<string, RuleAdvice>;
  readonly sheetName: string;
  /** What people wrote on the earlier sheet. */
  readonly kept: KeptAnswers;
}

interface Row {
  readonly number: number;
  readonly finding: Finding;
  readonly view: SheetView | undefined;
}

const WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };
const TICK = 'x';

/**
 * The findings as a work list for a colleague without the tool: where (a link to the cell), what, why, how, and columns
 * to tick and to remark. What was ticked on the earlier sheet stays with its finding.
 */
export function findingsSheet({ findings, views, pages, sheetName, kept }: FindingsSource): SheetDraft {
  const byId = new Map(views.map((view) => [view.id, view]));
  const rows = findings.map((finding, index) => ({
    number: index + 1,
    finding,
    view: byId.get(finding.at.sheet),
  }));
  const draft = listSheet<Row>({
    name: sheetName,
    titles: ['KẾT QUẢ KIỂM TRA KẾ HOẠCH'],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Vị trí', width: 12, style: 'centre', value: placeLink },
      { header: 'Mức', width: 11, style: 'centre', value: ({ finding }) => WORDS[finding.severity] },
      { header: 'Chỗ cần xem', width: 46, style: 'text', value: ({ finding }) => finding.message.vi },
      {
        header: 'Vì sao',
        width: 34,
        style: 'text',
        value: ({ finding }) => pages.get(finding.rule)?.docs.why ?? null,
      },
      { header: 'Cách xử lý', width: 34, style: 'text', value: ({ finding }) => howTo(finding, pages) },
      { header: DONE, width: 9, style: 'centre', value: ({ finding }) => kept.of(finding)?.done ?? null },
      { header: REMARK, width: 24, style: 'text', value: ({ finding }) => kept.of(finding)?.remark ?? null },
      { header: CODE, width: 14, style: 'label', value: ({ finding }) => kept.codeOf(finding) },
    ],
    parts: views.map(({ id, name }) => ({
      heading: `Trang “${name}”`,
      items: rows.filter(({ finding }) => finding.at.sheet === id),
    })),
    note: `Đánh dấu “${TICK}” vào cột “${DONE}” khi đã sửa hoặc đã quyết định giữ nguyên. Cột “${CODE}” để lần lập sau nhận ra đúng dòng, xin đừng sửa.`,
  });
  const done = 6;
  const first = draft.frozenRows ?? 0;
  return {
    ...draft,
    validations: [
      {
        range: { top: first, left: done, bottom: Math.max(first, draft.rows.length - 2), right: done },
        list: [TICK],
      },
    ],
  };
}

/** "B5", "B5 và 3 ô khác"; a click goes to the first cell. */
function placeLink({ finding, view }: Row): LiveValue | string {
  const cell = formatCell(topLeft(finding.at.range));
  const more = finding.places.length - 1;
  const text = more === 0 ? cell : `${cell} và ${String(more)} ô khác`;
  if (view === undefined) return text;
  const target = formulaText(`#${sheetPrefix(view.name)}${cell}`);
  return { formula: `=HYPERLINK(${target},${formulaText(text)})`, cached: text };
}

/** What a fix would do comes before the general advice: it names the very change. */
function howTo({ rule, fixes }: Finding, pages: FindingsSource['pages']): string | null {
  const advice = pages.get(rule)?.docs.howToFix ?? '';
  const offered = fixes[0]?.title.vi;
  return (offered === undefined ? advice : `${offered}.\n${advice}`).trim() || null;
}
