import type { AgencyReaderOptions } from '../agencies/agency-reader';
import { createAgencyReader } from '../agencies/agency-reader';
import { createPeriodReader } from '../dates/period-reader';
import { workCalendar } from '../dates/working-days';
import { isClosing } from '../draft/closing';
import type { PlanDraft } from '../draft/draft-plan';
import { draftPlan } from '../draft/draft-plan';
import { withOwnNames } from '../draft/own-names';
import type { PlanFacts } from '../draft/plan-draft';
import { readOpening } from '../draft/read-opening';
import { regionsOf } from '../draft/regions';
import type { AgencyMention } from '../model/agency';
import type { ProseDocument } from '../model/document';
import type { AgencyReader, PeriodReader, WorkCalendar } from '../model/reading';
import type { ProseNode } from '../prose/outline';
import { endsWithColon, outlineOf } from '../prose/outline';
import { readParagraphs } from '../prose/paragraphs';
import { withWholeParagraphs } from '../prose/whole-paragraphs';
import { sectionKind } from '../prose/section-kind';
import { Sentence } from '../prose/sentence';
import { placesIn } from '../table/read-place';
import { foldText } from '../text/fold-vietnamese';
import { cutOffOf, occurrencesOf, termsOf } from './occurrences';
import type { ReportDue, ReportEntry } from './report-entry';
import type { ReportGroup } from './report-groups';
import { reportGroups } from './report-groups';
import type { WrittenPeriod } from './report-periods';

interface Readers {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
  readonly calendar: WorkCalendar;
  readonly years: readonly number[];
  /** Who has the work of a line. */
  readonly leads: ReadonlyMap<number, readonly AgencyMention[]>;
}

export interface PlanCalendar {
  /** The plan's title. */
  readonly title: string | null;
  /** In reading order. */
  readonly entries: readonly ReportEntry[];
}

/** What was read of the plan before, so that it is not read again. */
export interface CalendarContext {
  readonly calendar?: WorkCalendar;
  readonly agencies?: AgencyReader;
  readonly draft?: PlanDraft;
}

/** The reports that a plan asks for: one entry for each sentence and period. Pure; no day is guessed. */
export function readCalendar(
  given: ProseDocument,
  { calendar = workCalendar(), draft, ...known }: CalendarContext = {},
): PlanCalendar {
  const document = withWholeParagraphs(given);
  const { facts, tasks, left } = draft ?? draftPlan(document);
  if (left.some(({ reason }) => reason === 'no-plan')) return { title: facts.title, entries: [] };
  const { years } = facts;
  const [first] = years;
  const last = years[years.length - 1];
  const regions = regionsOf(readParagraphs(document));
  const readers: Readers = {
    agencies: withOwnNames(known.agencies ?? createAgencyReader(placeOf(facts)), regions),
    periods: createPeriodReader(
      first === undefined || last === undefined ? {} : { planYears: { from: first, to: last } },
    ),
    calendar,
    years,
    leads: new Map(
      tasks.flatMap(({ source, lead }) =>
        source.lines.map((line) => [line, lead.map(({ mention }) => mention)] as const),
      ),
    ),
  };
  const entries = regions.flatMap(({ kind, paragraphs }) =>
    kind === 'body' ? outlineOf(paragraphs).flatMap((node) => entriesUnder(node, readers, {})) : [],
  );
  return { title: facts.title, entries };
}

function placeOf({ place }: PlanFacts): AgencyReaderOptions {
  const [found] = place === null ? [] : placesIn(place);
  return found === undefined ? {} : { place: found.text, level: found.level };
}

interface Scope {
  /** Who the heading above names. */
  readonly lead?: readonly AgencyMention[];
  /** The report that the paragraphs are points of. */
  readonly group?: ReportGroup;
}

const LONGEST_HEADING = 160;

function entriesUnder(node: ProseNode, readers: Readers, scope: Scope): readonly ReportEntry[] {
  const { body, children } = node;
  if (node.isCell || node.isPageMark || isClosing(node)) return [];
  const isHeading = children.length > 0 && body.length <= LONGEST_HEADING;
  if (isHeading && sectionKind(body) === 'purpose') return [];
  const groups = reportGroups(body, readers.agencies, scope.group).map((group) =>
    withLead(group, node, readers, scope),
  );
  const opened = groups[groups.length - 1] ?? (isHeading && isReportHeading(body) ? NOBODY : undefined);
  const inner: Scope = {
    ...leadBelow(node, readers, scope),
    ...(opened && endsWithColon(body) ? { group: opened } : {}),
  };
  const below = children.flatMap((child) => entriesUnder(child, readers, inner));
  // why: "… báo cáo theo các mốc sau:" leaves its reports to the points below
  const isLead = below.length > 0 && endsWithColon(body);
  const own = groups.flatMap((group, index) =>
    isLead && index === groups.length - 1 && group.periods.length === 0
      ? []
      : entriesOf(group, node, readers),
  );
  return [...own, ...(isHeading && isReportHeading(body) ? withReceiver(below) : below)];
}

/** "Báo cáo gửi về Phòng A." under a heading of reports says of those beside it where they go. */
function withReceiver(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const [lone, ...others] = entries.filter(isMereReceiver);
  if (!lone || others.length > 0 || !entries.some(({ to }) => to.length === 0)) return entries;
  return entries
    .filter((entry) => entry !== lone)
    .map((entry) =>
      entry.to.length > 0
        ? entry
        : { ...entry, to: lone.to, via: lone.via, from: entry.from.length > 0 ? entry.from : lone.from },
    );
}

const isMereReceiver = ({ period, periodText, to, reference, inside }: ReportEntry): boolean =>
  period === 'ad-hoc' && periodText === '' && to.length > 0 && reference === null && inside === null;

const isReportHeading = (body: string): boolean => sectionKind(body) === 'report';
const NOBODY: ReportGroup = {
  from: [],
  to: [],
  via: [],
  periods: [],
  reference: null,
  inside: null,
  vague: '',
};

function leadBelow({ body, lines }: ProseNode, readers: Readers, scope: Scope): Pick<Scope, 'lead'> {
  const own = readOpening(new Sentence(body, readers.agencies)).list?.mentions;
  const lead = own ?? readers.leads.get(lines[0] ?? 0) ?? scope.lead;
  return lead === undefined ? {} : { lead };
}

function withLead(group: ReportGroup, { lines }: ProseNode, { leads }: Readers, scope: Scope): ReportGroup {
  if (group.from.length > 0) return group;
  const known = lines.map((line) => leads.get(line)).find((lead) => lead !== undefined && lead.length > 0);
  return { ...group, from: known ?? scope.lead ?? [] };
}

function entriesOf(group: ReportGroup, node: ProseNode, readers: Readers): readonly ReportEntry[] {
  const periods: readonly WrittenPeriod[] =
    group.periods.length > 0 ? group.periods : [{ period: 'ad-hoc', text: group.vague }];
  const source = { line: node.lines[0] ?? 0, lines: node.lines, text: node.text };
  return periods.map(({ period, text, due: written }) => {
    const terms = termsOf(period, text, readers.years);
    const read = written === undefined ? undefined : readers.periods.readText(written);
    const due: ReportDue | null =
      written === undefined
        ? null
        : {
            text: asWritten(written, node.body),
            from: read?.kind === 'interval' ? read.from : null,
            to: read?.kind === 'interval' ? read.to : null,
          };
    const occurrences = occurrencesOf(due, read, terms, readers.calendar);
    const cutOff = group.cutOff === undefined ? undefined : asWritten(group.cutOff, node.body);
    return {
      from: group.from,
      via: group.via,
      to: group.to,
      period,
      periodText: asWritten(text, node.body),
      cutOff: cutOffOf(terms, cutOff, occurrences),
      due,
      reference: group.reference,
      inside: group.inside,
      occurrences,
      source,
    };
  });
}

/** The words as the plan writes them, where folding left their length alone. */
function asWritten(folded: string, text: string): string {
  const key = foldText(text);
  const at = key.length === text.length ? key.indexOf(folded) : -1;
  return at < 0 ? folded : text.slice(at, at + folded.length);
}
