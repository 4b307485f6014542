import type { AgencyRole, CellSpanKind } from '../model/agency';

/** A stretch of words of an agency cell and what it is; `to` is the word after it. */
export interface CellItem {
  readonly kind: Exclude<CellSpanKind, 'separator'>;
  readonly from: number;
  readonly to: number;
  /** Of a mention: the head that the cell lends it. */
  readonly head?: string;
  /** Of duty words: which duty they give. */
  readonly role?: AgencyRole;
  /** Of duty words: a colon follows, so they speak of all names up to the next such heading. */
  readonly heading?: boolean;
}
