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

/**
 * What a written name stands for. Only `exact` and `alias` decide; `candidates` asks; a `set` is a group of agencies.
 * `place` is the place name taken off ("thành phố", "thị xã Phước Long"), as written.
 */
export type AgencyMatch =
  | {
      readonly kind: 'exact' | 'alias' | 'set';
      readonly id: string;
      readonly name: string;
      readonly place?: string;
      /** Another listed wording of a group, as right as its name; tables keep it. */
      readonly wording?: string;
    }
  | { readonly kind: 'candidates'; readonly ranked: readonly AgencyCandidate[]; readonly place?: string }
  | { readonly kind: 'unknown' };

/** One agency named in a cell or in prose; `offset` counts UTF-16 units from the start of the text. */
export interface AgencyMention {
  readonly text: string;
  readonly offset: number;
  readonly match: AgencyMatch;
}
