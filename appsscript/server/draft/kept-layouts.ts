import type { PlacedContent, SheetDraft } from '../../../shared/core';
import type { Grid } from '../known-sheets';
import type { Aspect, LayoutMarks } from './layout-marks';
import { layoutMarks, orderMark } from './layout-marks';

const KEY = 'bo-cuc';
/** Google keeps 9 KB under one name. */
const MOST_LETTERS = 8000;

/** How a sheet was drawn last, and on which grid: rows that people put in or took out since show there. */
interface KeptLayout extends LayoutMarks, Grid {
  readonly id: number;
}

/** Which parts of a draft stand on its sheet already; `undefined` where all has to be drawn anew. */
export type SameParts = ((aspect: Aspect) => boolean) | undefined;

/** The sheet as it is now. */
export interface DrawnOn extends Readonly<Grid> {
  readonly id: number;
  readonly contents: readonly PlacedContent[];
}

/** How the tool drew its sheets, kept in the document, so that a refresh writes only what became different. */
export class KeptLayouts {
  private readonly settings = PropertiesService.getDocumentProperties();
  private readonly layouts = readLayouts(this.settings.getProperty(KEY));
  private isForgotten = false;

  /** What of `draft` stands on the sheet `on` that goes by its name. */
  same(draft: SheetDraft, on: DrawnOn): SameParts {
    const kept = this.layouts.get(draft.name);
    const now = layoutMarks(draft);
    const isLike =
      kept?.id === on.id &&
      kept.rows === on.rows &&
      kept.columns === on.columns &&
      kept.shape === now.shape &&
      kept.order === orderMark(on.contents);
    return isLike ? (aspect) => kept.aspects[aspect] === now.aspects[aspect] : undefined;
  }

  /** why: a run that Google ends in the middle leaves a sheet that is neither as before nor as promised */
  forget(): void {
    if (!this.isForgotten) this.settings.deleteProperty(KEY);
    this.isForgotten = true;
  }

  note(draft: SheetDraft, id: number, { rows, columns }: Readonly<Grid>): void {
    this.layouts.set(draft.name, { ...layoutMarks(draft), id, rows, columns });
  }

  drop(name: string): void {
    this.layouts.delete(name);
  }

  save(): void {
    const text = JSON.stringify([...this.layouts]);
    if (this.isForgotten && text.length <= MOST_LETTERS) this.settings.setProperty(KEY, text);
  }
}

const readLayouts = (text: string | null): Map<string, KeptLayout> =>
  new Map(text === null ? [] : (JSON.parse(text) as [string, KeptLayout][]));
