import type { PlanDraft } from '../draft/draft-plan';
import { draftPlan } from '../draft/draft-plan';
import type { ProseDocument } from '../model/document';
import type { Place } from '../model/finding';
import type { PlanReading, SheetReading } from '../model/reading';
import { documentOfSheet } from '../prose/document-of-sheet';
import { memoFor } from '../work/memo';
import type { PlanCalendar } from './read-calendar';
import { readCalendar } from './read-calendar';

/** The prose of one sheet, and what it gives people to do and to report. */
export interface ProsePart {
  readonly sheet: SheetReading;
  /** Line n stands in row n − 1 of the sheet. */
  readonly document: ProseDocument;
  readonly draft: PlanDraft;
  readonly calendar: PlanCalendar;
}

export interface PlanProse {
  /** One for each sheet with prose, in the order of the workbook. */
  readonly parts: readonly ProsePart[];
}

/** Fewer paragraphs are a title, a note, a signature. */
const FEWEST = 3;

/** What the prose of a workbook gives people to do and to report: read at first use, once for each reading of the plan. */
export const planProse = memoFor((plan: PlanReading): PlanProse => {
  const { agencies, header, sheets, workCalendar } = plan;
  return {
    parts: sheets.flatMap((sheet): readonly ProsePart[] => {
      if (sheet.view.snapshot.hidden === true || sheet.prose.length < FEWEST) return [];
      const document = documentOfSheet(sheet);
      const draft = draftPlan(document, { agencies, header });
      const calendar = readCalendar(document, { calendar: workCalendar(), agencies, draft });
      return [{ sheet, document, draft, calendar }];
    }),
  };
});

/** Where lines of a part stand in its sheet. */
export function placeOfLines({ sheet }: ProsePart, lines: readonly number[]): Place {
  const rows = lines.map((line) => line - 1);
  const [top = 0] = rows;
  const bottom = rows[rows.length - 1] ?? top;
  const column = sheet.prose.find(({ at }) => at.row === top)?.at.column ?? sheet.view.left;
  return { sheet: sheet.view.id, range: { top, left: column, bottom, right: column } };
}
