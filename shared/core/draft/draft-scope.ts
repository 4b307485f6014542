import type { AgencyMention } from '../model/agency';
import type { AgencyReader, PeriodReader } from '../model/reading';
import type { SectionKind } from '../prose/section-kind';
import type { LeftReason } from './plan-draft';
import type { TaskTimes } from './read-times';

/** What holds for all that stands under a heading. */
export interface Scope {
  readonly kind: SectionKind;
  /** Those that the heading gives the work to. */
  readonly lead: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
  readonly isRequest: boolean;
  /** What stands here is headed by bodies, one after the other. */
  readonly areBodies: boolean;
  /** The time that the heading of a phase sets. */
  readonly times?: TaskTimes;
  /** The line of the paragraph that what stands here is an activity of. */
  readonly parentLine: number | null;
  readonly block: string;
}

export const scopeOf = (kind: SectionKind): Scope => ({
  kind,
  lead: [],
  coordinators: [],
  isRequest: false,
  areBodies: false,
  parentLine: null,
  block: '',
});

export interface DraftReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

/** Why a paragraph that gives nobody anything to do is left out, by the section that it stands in. */
export const LEFT_AS: Readonly<Record<SectionKind, LeftReason>> = {
  purpose: 'purpose',
  content: 'content',
  agenda: 'agenda',
  budget: 'budget',
  duties: 'statement',
  report: 'report',
  annex: 'annex',
};
