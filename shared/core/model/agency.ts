export type AgencyLevel = 'central' | 'province' | 'district' | 'commune' | 'any';

/** A candidate that a person may pick, best first, with a reason a person can read. */
export interface AgencyCandidate {
  readonly id: string;
  readonly name: string;
  readonly keyer: string;
  /** 0…1, only for ordering. */
  readonly score: number;
  readonly why: { readonly vi: string; readonly en: string };
}

/** The duty that a cell itself gives an agency: "A chủ trì, phối hợp B", "B thực hiện". */
export type AgencyRole = 'lead' | 'coordinate' | 'carry-out';

/**
 * What a written name stands for. Only `exact` and `alias` decide; `candidates` asks; a `set` is a group of agencies;
 * `named` is one body that no directory can list (a school, a company, a subcommittee), its name its own words.
 * `place` is the place name taken off ("thành phố", "thị xã Phước Long"), as written.
 */
export type AgencyMatch =
  | {
      readonly kind: 'exact' | 'alias' | 'set' | 'named';
      readonly id: string;
      readonly name: string;
      readonly place?: string;
      /** Another listed wording of a group, as right as its name; tables keep it. */
      readonly wording?: string;
    }
  | { readonly kind: 'candidates'; readonly ranked: readonly AgencyCandidate[]; readonly place?: string }
  | { readonly kind: 'unknown' };

/** Whether a name stands for one entry or one group of the directory, and for no other. */
export const isCertain = ({ kind }: AgencyMatch): boolean =>
  kind === 'exact' || kind === 'alias' || kind === 'set';

/** One agency named in a cell or in prose; `offset` counts UTF-16 units from the start of the text. */
export interface AgencyMention {
  readonly text: string;
  readonly offset: number;
  readonly match: AgencyMatch;
  /** Absent when the cell says nothing of it: the column decides then. */
  readonly role?: AgencyRole;
  /** The words that the cell wrote once for several names: "Cục" in "Các Cục: A, B", "UBND" in "UBND xã A, xã B". */
  readonly head?: string;
  /** Which of the cells of its field it stands in, where a task was stitched from several; the first when absent. */
  readonly cell?: number;
  /** Nothing but a space or a line break parts it from the agency before: a separator is missing. */
  readonly glued?: 'space' | 'line';
}

/**
 * What a stretch of an agency cell is: a name; a condition, bracket or further duty of the name before it; words that
 * give a duty ("chủ trì"); a heading or a number inside the cell; a head lent to the names after it ("Các Cục:"); or
 * signs and joining words between them.
 */
export type CellSpanKind = 'mention' | 'remark' | 'role' | 'label' | 'head' | 'separator';

/** A stretch of an agency cell; the spans of a cell, joined, are its text. */
export interface CellSpan {
  readonly kind: CellSpanKind;
  readonly text: string;
  readonly offset: number;
  /** Index in the mentions of the cell: of the mention itself, or of the one that a remark belongs to. */
  readonly mention?: number;
}
