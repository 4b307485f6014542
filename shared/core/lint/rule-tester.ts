import type { CalendarDate } from '../model/calendar-date';
import type { CellContent } from '../model/cell';
import type { Finding } from '../model/finding';
import { formatCell, parseRange, topLeft } from '../model/range';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readPlan } from '../read-plan';
import type { Rule } from '../rules/kit/rule';
import type { ExampleFinding, ExampleTask, RuleExample } from '../rules/kit/rule-example';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { RuleSettings } from './lint-plan';
import { lintPlan } from './lint-plan';

const HEADER = [
  'STT',
  'Nội dung công việc',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian bắt đầu',
  'Thời gian hoàn thành',
  'Dự kiến kết quả',
];

const CONTENTS = [
  'Rà soát thủ tục hành chính đang thực hiện tại Bộ phận một cửa',
  'Niêm yết công khai danh mục thủ tục mới ban hành',
  'Tập huấn nghiệp vụ tiếp nhận hồ sơ cho công chức',
  'Khảo sát mức độ hài lòng của người dân',
];

const defaultTask = (index: number): Required<ExampleTask> => ({
  number: String(index + 1),
  content: CONTENTS[index % CONTENTS.length] ?? '',
  lead: 'Phòng Văn hóa - Xã hội',
  coordinators: 'Phòng Kinh tế',
  start: 'Tháng 02/2026',
  end: 'Tháng 6/2026',
  result: '01 báo cáo kết quả',
});

/** The lines of an example: a task example becomes a plan whose first task stands in row 5. */
export function exampleLines(example: RuleExample): readonly string[] {
  if (example.lines) return example.lines;
  const tasks = (example.tasks ?? []).map((task, index) => {
    const { number, content, lead, coordinators, start, end, result } = { ...defaultTask(index), ...task };
    return [number, content, lead, coordinators, start, end, result].join('\t');
  });
  const title = `Kiểm soát thủ tục hành chính năm ${String(example.year ?? 2026)}`;
  return ['KẾ HOẠCH', title, '', HEADER.join('\t'), ...tasks];
}

export interface ExampleOutcome {
  /** The rule's own findings as message and cells. */
  readonly finds: readonly ExampleFinding[];
  readonly findings: readonly Finding[];
  /** Texts that the first fix of each finding would write, by cell; a removed row is written as null, an added one as "+7". */
  readonly fixed: Readonly<Record<string, string | null>>;
  /** Why the rule threw, if it did. */
  readonly fault?: string;
}

function withMerges(snapshot: WorkbookSnapshot, merges: readonly string[]): WorkbookSnapshot {
  const ranges = merges.flatMap((text) => parseRange(text) ?? []);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: ranges })) };
}

function withNumbers(
  snapshot: WorkbookSnapshot,
  numbers: Readonly<Record<string, number>>,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map(({ values, ...sheet }) => ({
    ...sheet,
    fromText: false,
    values: values.map((cells, row) =>
      cells.map((value, column) => numbers[formatCell({ row, column })] ?? value),
    ),
  }));
  return { ...snapshot, sheets };
}

function exampleFinding({ messageId, places }: Finding): ExampleFinding {
  const [cell = '', ...also] = places.map(({ range }) => formatCell(topLeft(range)));
  return { messageId, cell, ...(also.length > 0 ? { also } : {}) };
}

function snapshotOf(example: RuleExample): WorkbookSnapshot {
  const text = exampleLines(example).join('\n');
  const plain = withMerges(
    snapshotFromText(text, { today: '2026-03-02' as CalendarDate }),
    example.merges ?? [],
  );
  return example.numbers ? withNumbers(plain, example.numbers) : plain;
}

const contentText = ({ content }: { readonly content: CellContent }): string =>
  content.kind === 'value' ? String(content.value ?? '') : content.formula;

const settingsOf = ({ id }: Rule, { options }: RuleExample): RuleSettings | undefined =>
  options === undefined ? undefined : new Map([[id, { options }]]);

/** Runs one rule over an example of its own. */
export function runExample(rule: Rule, example: RuleExample): ExampleOutcome {
  const snapshot = snapshotOf(example);
  const { findings, faults } = lintPlan(readPlan(snapshot), [rule], settingsOf(rule, example));
  const fixed: Record<string, string | null> = {};
  for (const finding of findings) {
    for (const op of finding.fixes[0]?.ops ?? []) {
      if (op.kind === 'set-cell') {
        fixed[formatCell(op.at)] = contentText({ content: op.after });
      }
      if (op.kind === 'insert-rows')
        fixed[`+${String(op.row + 1)}`] = op.rows
          .map(({ cells }) => cells.map(contentText).join(' | '))
          .join('\n');
      if (op.kind === 'delete-rows') fixed[`${String(op.row + 1)}:${String(op.row + op.rows.length)}`] = null;
    }
  }
  return {
    finds: findings.map(exampleFinding),
    findings,
    fixed,
    ...(faults[0] ? { fault: faults[0].reason } : {}),
  };
}
