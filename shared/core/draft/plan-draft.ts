import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';

/** Where the lead of a drafted task was named. */
export type LeadSource = 'heading' | 'sentence' | 'label';

export interface DraftLead {
  readonly mention: AgencyMention;
  readonly from: LeadSource;
}

/** A time as written and as read; an empty text where the plan states none. */
export interface DraftTime {
  readonly text: string;
  readonly period: Period;
}

export type RhythmKind = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'unstated';

export interface DraftRhythm {
  readonly text: string;
  /** The shortest of the rhythms that are named. */
  readonly kind: RhythmKind;
}

export type DraftTaskKind = 'duty' | 'request' | 'budget';

/** What the draft says that the plan's own sentence does not. */
export type InferredPart = 'lead' | 'coordinators' | 'time' | 'start.year' | 'end.year' | 'end.month';

/** A row that is proposed for the task table; a person ticks it before it becomes one. */
export interface DraftTask {
  readonly kind: DraftTaskKind;
  readonly content: string;
  readonly lead: readonly DraftLead[];
  readonly coordinators: readonly AgencyMention[];
  readonly start: DraftTime;
  readonly end: DraftTime;
  readonly recurrence: DraftRhythm | null;
  readonly result: string;
  readonly source: { readonly line: number; readonly lines: readonly number[]; readonly text: string };
  /** The line of the paragraph that this one is an activity of. */
  readonly parentLine: number | null;
  readonly inferred: readonly InferredPart[];
  /** The heading that it stands under, for the sections of the sheet. */
  readonly block: string;
}

/** Why a line became no task. */
export type LeftReason =
  | 'title'
  | 'basis'
  | 'purpose'
  | 'content'
  | 'agenda'
  | 'heading'
  | 'list'
  | 'label'
  | 'budget'
  | 'report'
  | 'statement'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'furniture'
  | 'article'
  | 'annex'
  | 'table'
  | 'no-plan';

export interface LeftLine {
  readonly line: number;
  readonly reason: LeftReason;
}

/** Who signs a plan, each part as written there. */
export interface PlanSigner {
  /** "PHÓ CHỦ TỊCH". */
  readonly office: string;
  /** The body behind "TM.". */
  readonly onBehalfOf: string | null;
  /** In whose place: the office behind "KT.", "TL.", "TUQ.". */
  readonly for: string | null;
  readonly name: string | null;
}

/** What a plan says of itself. */
export interface PlanFacts {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  /** "2025-03-14", or "2025-03" where the day is left blank. */
  readonly date: string | null;
  readonly place: string | null;
  readonly years: readonly number[];
  readonly legalBases: readonly string[];
  readonly recipients: readonly string[];
  readonly signer: PlanSigner | null;
}
