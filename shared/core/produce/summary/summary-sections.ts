import type { CellRange } from '../../model/range';
import { DEADLINE_WORD } from '../outline/deadline';
import { formulaText } from '../sheet/sheet-formula';
import type { LiveValue, SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import type { SummarySource } from './summary-source';
import { Assessment } from '../standard/task-progress';

export interface SectionLine {
  /** Numeral and title. */
  readonly name: string;
  readonly section: number;
}

/** Characters of a title in one row of the table. */
const NAME_LENGTH = 58;
const MOST_ROWS = 3;

/** The lines of the table by section: every topmost section, and what stands outside of all. */
export function sectionLines({ table }: SummarySource): readonly SectionLine[] {
  const lines = table.sections.map(({ section, numeral, title }) => ({
    name: [numeral, title].filter((part) => part !== '').join('. '),
    section,
  }));
  const isOutside = table.tasks.some(({ section }) => section === 0);
  if (lines.length === 0) return [{ name: 'Toàn bộ kế hoạch (không chia mục)', section: 0 }];
  return isOutside ? [...lines, { name: 'Ngoài các mục', section: 0 }] : lines;
}

interface SectionFigure {
  readonly head: string;
  readonly value: (line: SectionLine) => LiveValue;
}

/** What is counted in each section. */
export function sectionFigures({
  columns,
  table,
  today,
  todaySerial,
}: SummarySource): readonly SectionFigure[] {
  const figure = (head: string, condition: string, test: (task: StandardTask) => boolean): SectionFigure => ({
    head,
    value: ({ section }) => ({
      formula: `=SUMPRODUCT((${columns.section}=${String(section)})*(${columns.kind}<>"")${condition})`,
      cached: table.tasks.filter((task) => task.section === section && task.content !== '' && test(task))
        .length,
    }),
  });
  const dated = DEADLINE_WORD.dated;
  const all = figure('Nhiệm vụ', '', () => true);
  const withDeadline = figure(
    'Có hạn',
    `*(${columns.kind}=${formulaText(dated)})`,
    ({ times }) => times.word === dated,
  );
  if (columns.assessment === undefined) {
    const past = figure(
      'Qua hạn',
      `*(${columns.kind}=${formulaText(dated)})*ISNUMBER(${columns.to})*(${columns.to}<${today})`,
      ({ times: { word, to } }) => word === dated && to !== null && to < todaySerial,
    );
    return [all, withDeadline, past];
  }
  const done = figure(
    'Hoàn thành',
    `*(LEFT(${columns.assessment},10)=${formulaText(Assessment.done)})`,
    ({ assessment }) => assessment.startsWith(Assessment.done),
  );
  const late = figure(
    'Quá hạn',
    `*(${columns.assessment}=${formulaText(Assessment.late)})`,
    ({ assessment }) => assessment === Assessment.late,
  );
  return [all, done, late];
}

/** The table by section; lines beyond `count` are left to "và n mục khác". */
export function putSectionRows(
  grid: SheetGrid,
  source: SummarySource,
  place: { readonly row: number; readonly left: number; readonly nameWidth: number; readonly count: number },
): void {
  const figures = sectionFigures(source);
  const lines = sectionLines(source).slice(0, place.count);
  // why: few sections share the height of the table beside them, so that their titles stand there whole
  const span = Math.max(1, Math.min(MOST_ROWS, Math.floor(place.count / lines.length)));
  lines.forEach((line, index) => {
    const top = place.row + index * span;
    const box = (left: number, width: number): CellRange => ({
      top,
      left,
      bottom: top + span - 1,
      right: left + width - 1,
    });
    grid.put(box(place.left, place.nameWidth), shortenText(line.name, NAME_LENGTH * span), 'smallText');
    figures.forEach(({ value }, at) => {
      grid.put(box(place.left + place.nameWidth + 3 * at, 3), value(line), 'count');
    });
  });
}
