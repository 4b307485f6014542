import type { LocalText } from '../../../core/model/local-text';
import type { ProseDocument } from '../../../core/model/document';
import type { DraftedRow } from '../../../core/draft/drafted-rows';
import type { LeftGroup } from '../../../core/draft/left-groups';
import type { DraftTaskKind, PlanFacts } from '../../../core/draft/plan-draft';
import type { LaidOut } from '../../../core/prose/lay-out-document';

/** A row that is offered for the task table. */
export interface OfferedRow extends DraftedRow {
  /** The same for the same words of a text that was changed elsewhere and read again. */
  readonly key: string;
  readonly kindId: DraftTaskKind;
}

export interface OfferedSection {
  readonly title: string;
  readonly rows: readonly OfferedRow[];
}

/** What was read of a plan's text. */
export interface ReadProse {
  /** The sheet that the text stands in; null for the text of the box. */
  readonly sheet: string | null;
  /** All sheets of the workbook that hold prose, where the text was taken from one of them. */
  readonly sheets: readonly string[];
  readonly document: ProseDocument;
  readonly facts: PlanFacts;
  readonly sections: readonly OfferedSection[];
  readonly left: readonly LeftGroup[];
  /** Where there is nothing to draft: why, and what to do. */
  readonly message?: LocalText;
}

/** The box for the text of a plan. */
export interface ProseText {
  /** What stands in it. */
  readonly text: string;
  /** What was pasted into it, as it was understood. */
  readonly laid: readonly LaidOut[];
}

/** The page on which a plan in prose becomes rows; kept when the page is left. */
export interface ProseState extends ProseText {
  readonly read: ReadProse | null;
  /** Rows that the person does not want, by their keys. */
  readonly unticked: ReadonlySet<string>;
}

export const NO_PROSE: ProseState = { text: '', laid: [], read: null, unticked: new Set() };
