import { analyse } from '../../../core/analyse';
import { adoptDraft } from '../../../core/commands/adopt-draft';
import { annex } from '../../../core/commands/annex';
import { build } from '../../../core/commands/build';
import { check } from '../../../core/commands/check';
import { clearJournal } from '../../../core/commands/clear-journal';
import type { CommandOutcome } from '../../../core/commands/command-outcome';
import { nothingToWrite, NO_WORDS } from '../../../core/commands/command-outcome';
import { decideAgencies } from '../../../core/commands/decide-agencies';
import { fix } from '../../../core/commands/fix';
import { fixChosen } from '../../../core/commands/fix-chosen';
import { ignoreFinding, restoreIgnores } from '../../../core/commands/ignore';
import { keepProfile } from '../../../core/commands/keep-profile';
import { listFindings } from '../../../core/commands/list-findings';
import { mergePlans } from '../../../core/commands/merge-plans';
import { rememberColumns } from '../../../core/commands/remember-columns';
import { renew } from '../../../core/commands/renew';
import { undo } from '../../../core/commands/undo';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { documentFromText } from '../../../core/prose/document-from-text';
import { rulePages } from '../../../core/rules/rule-pages';
import { readStore } from '../../../core/store/workbook-store';
import { runToEnd } from '../../../core/work/slices';

/** A command as a person starts it, with a choice made for them. */
export interface Operation {
  readonly run: (snapshot: WorkbookSnapshot) => CommandOutcome;
  /** What has to be done before, so that there is something to do. */
  readonly after?: OperationId;
}

const PROSE = documentFromText(
  [
    'KẾ HOẠCH',
    'Chuyển đổi số năm 2026',
    'I. MỤC ĐÍCH',
    'Nâng cao chất lượng phục vụ.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội',
    '- Chủ trì, phối hợp với Công an phường tổ chức tập huấn kỹ năng số trước ngày 15/6/2026.',
    '2. Phòng Kinh tế',
    '- Rà soát trang thiết bị, báo cáo kết quả trong quý III/2026.',
  ].join('\n'),
);

/** The first finding; one of long ago where the plan is gone. */
const firstFinding = (snapshot: WorkbookSnapshot) =>
  analyse(snapshot).findings[0] ?? { rule: 'require-lead', fingerprint: 'cũ' };

/** Every command that comes to something in a workbook, by the name under which the core exports it, and what marks do. */
export const OPERATIONS = {
  check: { run: (snapshot) => runToEnd(check(snapshot)) },
  fix: { run: (snapshot) => runToEnd(fix(snapshot)) },
  fixChosen: {
    run: (snapshot) => fixChosen(analyse(snapshot).findings.flatMap(({ fixes }) => fixes.slice(0, 1))),
  },
  build: { run: (snapshot) => runToEnd(build(snapshot)) },
  annex: { run: (snapshot) => runToEnd(annex(snapshot)) },
  adoptDraft: { run: (snapshot) => runToEnd(adoptDraft(snapshot, { document: PROSE })) },
  renew: { run: (snapshot) => renew(snapshot, { year: 2027 }) },
  ignoreFinding: { run: (snapshot) => ignoreFinding(snapshot, firstFinding(snapshot), 'Đã thống nhất') },
  restoreIgnores: {
    after: 'ignoreFinding',
    run: (snapshot) => restoreIgnores(snapshot, readStore(snapshot).ignores),
  },
  decideAgencies: {
    run: (snapshot) =>
      decideAgencies(snapshot, [
        { written: 'Phòng Văn hoá', verdict: 'same', name: 'Phòng Văn hóa - Xã hội' },
      ]),
  },
  rememberColumns: {
    run: (snapshot) =>
      rememberColumns(snapshot, {
        columns: [{ sheet: snapshot.sheets[0]?.id ?? '', column: 5, field: 'note' }],
        headers: [],
      }),
  },
  listFindings: { run: (snapshot) => listFindings(snapshot, analyse(snapshot), rulePages) },
  mergePlans: { after: 'adoptDraft', run: (snapshot) => runToEnd(mergePlans(snapshot)) },
  keepProfile: {
    run: (snapshot) =>
      keepProfile(snapshot, JSON.stringify({ version: 1, rules: { 'no-doubled-word': 'hint' } })),
  },
  clearJournal: { after: 'fix', run: (snapshot) => clearJournal(snapshot) },
  undo: { after: 'fix', run: (snapshot) => undo(snapshot) },
  'undo of a build': { after: 'build', run: (snapshot) => undo(snapshot) },
  'clear marks': {
    after: 'check',
    run: () => ({
      isDone: true,
      patch: nothingToWrite(NO_WORDS),
      isJournaled: false,
      marked: [],
      title: NO_WORDS,
      details: NO_WORDS,
      message: NO_WORDS,
      remarks: [],
      refusal: NO_WORDS,
    }),
  },
} as const satisfies Readonly<Record<string, OperationShape>>;

/** why: `after` may name only what is listed, which the list itself cannot say of itself */
type OperationShape = Omit<Operation, 'after'> & { readonly after?: string };

export type OperationId = keyof typeof OPERATIONS;

export const OPERATION_IDS = Object.keys(OPERATIONS) as readonly OperationId[];

export const operationOf = (id: OperationId): Operation => OPERATIONS[id];
