import { dateConflicts } from '../citations/date-conflicts';
import { formatDate } from '../text/written-date';
import { groupDocuments } from '../citations/group-documents';
import type { LocalText } from '../model/local-text';
import type { PlacedCitation } from '../model/reading';
import { compareText } from '../text/compare-text';
import type { PartCitation, PartTask, PlanPart } from './plan-part';
import type { SharedAgency } from './shared-agencies';
import { sharedAgencies } from './shared-agencies';

/** A unit and what it sent. */
export interface MergedUnit {
  readonly unit: string;
  readonly file: string;
  /** How many tasks its tables hold. */
  readonly tasks: number;
  readonly prose: boolean;
}

/** A task with the unit and file that it came from; its own number stays. */
export interface MergedTask extends PartTask {
  readonly unit: string;
  readonly file: string;
}

/** Where a finding between plans stands. */
export interface MergedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly line?: number;
}

/** What contradicts itself between plans; what is wrong inside one plan is told when it is checked. */
export interface MergedFinding {
  readonly rule: 'no-citation-conflict';
  readonly message: LocalText;
  readonly places: readonly MergedPlace[];
}

/** Many plans as one. */
export interface Consolidation {
  readonly units: readonly MergedUnit[];
  readonly tasks: readonly MergedTask[];
  readonly agencies: readonly SharedAgency[];
  readonly findings: readonly MergedFinding[];
}

/** Consolidates plans, by unit and file; in whatever order and grouping they come, the answer is the same. Linear. */
export function mergeParts(parts: readonly PlanPart[]): Consolidation {
  const sorted = [...parts].sort((a, b) => compareText(a.unit, b.unit) || compareText(a.file, b.file));
  return {
    units: sorted.map(({ unit, file, tasks, prose }) => ({ unit, file, tasks: tasks.length, prose })),
    tasks: sorted.flatMap(({ unit, file, tasks }) => tasks.map((task) => ({ ...task, unit, file }))),
    agencies: sharedAgencies(sorted),
    findings: citationConflicts(sorted),
  };
}

interface Source extends PartCitation {
  readonly file: string;
}

/** Documents that two plans date differently; each plan stands for a sheet, so that no year or issuer is lent. */
function citationConflicts(parts: readonly PlanPart[]): readonly MergedFinding[] {
  const sources: Source[] = [];
  const placed: PlacedCitation[] = [];
  for (const { file, citations } of parts) {
    for (const one of citations) {
      placed.push({ sheet: file, row: sources.length, column: 0, citation: one.citation });
      sources.push({ ...one, file });
    }
  }
  return groupDocuments(placed).flatMap((mentions) => {
    const [conflict] = dateConflicts(mentions);
    const files = new Set(mentions.map(({ sheet }) => sheet));
    if (conflict === undefined || files.size < 2) return [];
    const cited = mentions.flatMap(({ row }) => sources[row] ?? []);
    const dates = [...new Set(mentions.flatMap(({ citation }) => citation.date ?? []))].sort();
    return [findingOf(cited, dates.map(formatDate))];
  });
}

function findingOf(cited: readonly Source[], dates: readonly string[]): MergedFinding {
  const name = cited[0]?.name ?? '';
  return {
    rule: 'no-citation-conflict',
    message: {
      vi: `${name} được các kế hoạch ghi ${String(dates.length)} ngày khác nhau: ${dates.join(', ')}. Cần tra bản gốc và thống nhất một ngày.`,
      en: `The plans give ${name} ${String(dates.length)} dates: ${dates.join(', ')}. Look up the original and keep one.`,
    },
    places: cited.map(({ file, sheet, cell, line }) => ({
      file,
      sheet,
      cell,
      ...(line === undefined ? {} : { line }),
    })),
  };
}
