import type { Margins, Paper } from './paper';
import type { TextRun } from './text-run';

/** The annex of a plan as it goes to paper: what stands where, free of sheets and of file formats. */
export interface AnnexDocument {
  /** Its name in one line, for who lists files. */
  readonly title: string;
  /** The smallest paper on which every column is wide enough, lying. */
  readonly paper: Paper;
  readonly margins: Margins;
  /** Lines over the table. */
  readonly head: readonly AnnexLine[];
  readonly columns: readonly AnnexColumn[];
  readonly body: readonly AnnexBodyRow[];
  /** "Nơi nhận" and signature, line by line. */
  readonly close: readonly AnnexLine[];
}

/** How a text around the table is set, by what it is. */
export type AnnexLook =
  'letterhead' | 'annex' | 'title' | 'subtitle' | 'receiversHead' | 'receiver' | 'signature' | 'plain';

export interface AnnexText {
  readonly text: string;
  readonly look: AnnexLook;
}

/** A line over or under the table: across the whole of it, or in two halves. */
export type AnnexLine = readonly [AnnexText] | readonly [left: AnnexText, right: AnnexText];

export interface AnnexColumn {
  readonly header: string;
  /** In parts of any size; all together are the table's width. */
  readonly width: number;
  readonly isCentred: boolean;
}

/** A row of the table under its header. Texts may have line breaks. */
export type AnnexBodyRow =
  /** A table of several, or a remark between the tasks: one text across the table. */
  | { readonly kind: 'part' | 'remark'; readonly text: string }
  | { readonly kind: 'section'; readonly numeral: string; readonly title: string }
  /** A text for each column. */
  | {
      readonly kind: 'task';
      readonly texts: readonly string[];
      /** By column, a text in which single words have looks of their own; joined, its runs are the text. */
      readonly runs?: readonly (readonly TextRun[] | undefined)[];
    };
