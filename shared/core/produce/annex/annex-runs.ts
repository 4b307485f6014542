import type { FixTrail } from '../../lint/fix-trail';
import type { AnnexBodyRow, AnnexDocument } from '../../model/annex-document';
import type { Task } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { TextRun } from '../../model/text-run';
import { foldWords } from '../../text/fold-words';
import { spreadRuns } from '../../text/spread-runs';
import type { ColumnId } from '../standard/columns/column';

/** Where the tasks of an annex were read, in their order, and what its columns are. */
export interface AnnexSources {
  readonly columns: readonly ColumnId[];
  readonly tasks: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

export interface RunsSource {
  readonly sources: AnnexSources;
  /** Of the corrected copy that the annex was made of. */
  readonly reading: PlanReading;
  readonly trail: FixTrail;
  /** As it is. */
  readonly snapshot: WorkbookSnapshot;
}

/** The annex in which single words are set as in the workbook: bold, italic, raised… */
export function withRuns(document: AnnexDocument, source: RunsSource): AnnexDocument {
  const known = knownRuns(source.snapshot);
  if (known.size === 0) return document;
  const tasks = tasksByPlace(source.reading);
  let next = 0;
  const body = document.body.map((row): AnnexBodyRow => {
    if (row.kind !== 'task') return row;
    const place = source.sources.tasks[next++];
    const task = place && tasks.get(placeKey(place.sheet, place.rows[0] ?? -1));
    if (!task) return row;
    const runs = row.texts.map((text, index) => {
      const [at, ...others] = cellsOf(task, source.sources.columns[index]);
      if (!at || others.length > 0) return undefined;
      const own = known.get(
        `${placeKey(place.sheet, source.trail.sourceRow(place.sheet, at.row))} ${String(at.column)}`,
      );
      return own && fitted(own, text);
    });
    return runs.some((one) => one) ? { ...row, runs } : row;
  });
  return { ...document, body };
}

const placeKey = (sheet: string, row: number): string => `${sheet} ${String(row)}`;

const knownRuns = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, readonly TextRun[]> =>
  new Map(
    sheets.flatMap(({ id, richTexts = [] }) =>
      richTexts.map(({ row, column, runs }) => [`${placeKey(id, row)} ${String(column)}`, runs] as const),
    ),
  );

const tasksByPlace = ({ sheets }: PlanReading): ReadonlyMap<string, Task> =>
  new Map(
    sheets.flatMap(({ view, tables }) =>
      tables.flatMap((table) =>
        table.tasks.map((task) => [placeKey(view.id, task.rows[0] ?? -1), task] as const),
      ),
    ),
  );

const cellsOf = ({ content, result }: Task, column: ColumnId | undefined) =>
  column === 'content' ? content.cells : column === 'result' ? result.cells : [];

/** why: what a person wrote anew on "Bảng chuẩn" is another text, with no look but its own */
const fitted = (runs: readonly TextRun[], text: string): readonly TextRun[] | undefined =>
  foldWords(runs.map((run) => run.text).join('')) === foldWords(text) ? spreadRuns(runs, text) : undefined;
