import type { Analysis } from '../analyse';
import { analyseInSlices } from '../analyse';
import type { LintSlice } from '../lint/lint-plan';
import { safeFixes } from '../lint/plan-fixes';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PlanReading } from '../model/reading';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadOptions } from '../read-plan';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { NO_WORDS, nothingToWrite } from './command-outcome';
import { countFindings } from './count-findings';
import { planProblem } from './plan-problem';

export interface CheckOutcome extends CommandOutcome {
  readonly analysis: Analysis;
}

const LABEL: LocalText = { vi: 'Kiểm tra', en: 'Check' };

/**
 * Checks a workbook; every place that needs a look is to be marked. Pauses tell how far it is and what was found. `earlier` is
 * what the check before read: it spares work where nothing of it has changed.
 */
export function* check(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  earlier?: PlanReading,
): Generator<LintSlice, CheckOutcome> {
  const analysis = yield* analyseInSlices(snapshot, options, earlier);
  const { findings, reading } = analysis;
  const common = {
    patch: nothingToWrite(LABEL),
    isJournaled: false,
    remarks: [],
    refusal: { vi: 'Chưa kiểm tra được', en: 'The check could not be made' },
    analysis,
  } as const;
  const problem = planProblem(reading, 'table-or-prose');
  if (problem) return { ...common, ...problem, isDone: false };
  return { ...common, ...wordsFor(findings), isDone: true, marked: findings };
}

function wordsFor(findings: readonly Finding[]): CommandWords & Pick<CommandOutcome, 'whenMarked'> {
  if (findings.length === 0) {
    return {
      title: { vi: 'Kế hoạch không có lỗi', en: 'The plan has no faults' },
      details: {
        vi: 'Không có điều gì phải sửa trong các trang đã đọc.',
        en: 'Nothing has to be corrected in the sheets that were read.',
      },
      message: { vi: 'Đã kiểm tra: không thấy lỗi.', en: 'Checked: nothing found.' },
    };
  }
  const { vi, en } = countFindings(findings);
  const count = String(findings.length);
  return {
    title: { vi: `Tìm thấy ${vi}`, en: `Found ${en}` },
    details: safeNote(safeFixes(findings).length),
    message: { vi: `Đã kiểm tra: ${count} chỗ cần xem.`, en: `Checked: ${count} places need a look.` },
    whenMarked: {
      vi: `Đã kiểm tra: ${count} chỗ cần xem, đã tô màu trên bảng.`,
      en: `Checked: ${count} places are marked.`,
    },
  };
}

const safeNote = (count: number): LocalText =>
  count === 0
    ? NO_WORDS
    : {
        vi: `Có ${String(count)} chỗ sửa được ngay bằng lệnh “Sửa lỗi an toàn”.`,
        en: `${String(count)} places can be corrected at once with “Fix safely”.`,
      };
