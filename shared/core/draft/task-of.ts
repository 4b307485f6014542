import type { AgencyMention } from '../model/agency';
import type { ProseNode } from '../prose/outline';
import type { Assignment } from './assignments';
import { distinct } from './coordinators';
import type { DraftReaders, Scope } from './draft-scope';
import type { DraftLead, DraftTask, InferredPart, LeadSource } from './plan-draft';
import type { Label } from '../prose/read-label';
import type { TaskTimes } from './read-times';
import { labelledTimes, timesOf } from './read-times';

export interface TaskSource {
  readonly node: ProseNode;
  readonly assignment: Assignment | undefined;
  readonly scope: Scope;
  readonly labels: readonly Label[];
  /** Lines of labels that stand below. */
  readonly lines?: readonly number[];
}

/** The row that a paragraph gives: its own words first, then its labels, then what its heading says. */
export function taskOf(source: TaskSource, { agencies, periods }: DraftReaders): DraftTask {
  const { node, assignment, scope, labels, lines = [] } = source;
  const own = assignment?.lead ?? [];
  const labelledBodies = readLabelledBodies(labels, agencies);
  const [lead, from] = chooseLead(labelledBodies.lead, own, scope.lead);
  const leads: readonly DraftLead[] = distinct(lead).map((mention) => ({ mention, from }));
  const stated = distinct([...labelledBodies.coordinators, ...(assignment?.coordinators ?? [])]);
  const isUnderHeading = own.length === 0 && labelledBodies.lead.length === 0;
  const coordinators = stated.length > 0 || !isUnderHeading ? stated : scope.coordinators;
  const said = timesFor(source, periods);
  const isTimed = said.end.text !== '' || said.start.text !== '' || said.recurrence !== null;
  const times = isTimed ? said : timesOfPhase(scope, said);
  const leadTexts = new Set(leads.map(({ mention }) => mention.text.toLowerCase()));
  const allLines = [...new Set([...node.lines, ...lines])].sort((a, b) => a - b);
  return {
    kind: kindOf(scope, assignment),
    content: contentOf(source),
    lead: leads,
    coordinators: coordinators.filter(({ text }) => !leadTexts.has(text.toLowerCase())),
    ...times,
    result: labels.find(({ role }) => role === 'result')?.value ?? '',
    source: { line: node.lines[0] ?? 0, lines: allLines, text: node.text },
    parentLine: scope.parentLine,
    inferred: inferredParts(from, leads, { stated, coordinators }, times),
    block: scope.block,
  };
}

/** Who is told ("Giao …") under a heading of requests is not asked. */
function kindOf(scope: Scope, assignment: Assignment | undefined): DraftTask['kind'] {
  if (scope.kind === 'budget') return 'budget';
  if (assignment?.isRequest) return 'request';
  return scope.isRequest && !assignment?.isOrder ? 'request' : 'duty';
}

function chooseLead(
  labelled: readonly AgencyMention[],
  own: readonly AgencyMention[],
  heading: readonly AgencyMention[],
): readonly [readonly AgencyMention[], LeadSource] {
  if (labelled.length > 0) return [labelled, 'label'];
  return own.length > 0 ? [own, 'sentence'] : [heading, 'heading'];
}

function contentOf({ node, assignment }: TaskSource): string {
  const text = assignment?.content ?? node.body;
  const plain = text.replace(/(?<![\s:;,])[\s:;,]+$/u, '').replace(/\.\/\.?$/u, '.');
  return plain.trim();
}

interface LabelledBodies {
  readonly lead: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
}

/** "Phòng A chủ trì, phối hợp với Phòng B": a value may say both roles, whatever its label says. */
function readLabelledBodies(labels: readonly Label[], reader: DraftReaders['agencies']): LabelledBodies {
  const lead: AgencyMention[] = [];
  const coordinators: AgencyMention[] = [];
  for (const { role, value } of labels) {
    if (role !== 'lead' && role !== 'coordinators') continue;
    for (const mention of reader.readCell(value.replace(/(?<![.;])[.;]+$/u, ''))) {
      const isHelper = mention.role === 'coordinate' || (role === 'coordinators' && mention.role !== 'lead');
      (isHelper ? coordinators : lead).push(mention);
    }
  }
  return { lead, coordinators };
}

const NO_TIMES: TaskTimes = {
  start: { text: '', period: { kind: 'empty' } },
  end: { text: '', period: { kind: 'empty' } },
  recurrence: null,
  inferred: [],
};

function timesFor({ assignment, labels, node }: TaskSource, periods: DraftReaders['periods']): TaskTimes {
  const sentence = timesOf(assignment?.text ?? node.body, periods);
  const named = labels.filter(({ role }) => role === 'time' || role === 'start' || role === 'end');
  if (named.length === 0) return sentence;
  let times: TaskTimes = { ...NO_TIMES, recurrence: sentence.recurrence };
  for (const { role, value } of named) {
    const read = labelledTimes(value.replace(/(?<![.;])[.;]+$/u, ''), periods);
    times =
      role === 'start'
        ? { ...times, start: read.end, inferred: [...times.inferred, ...read.inferred.map(asStart)] }
        : {
            start: role === 'end' ? times.start : read.start,
            end: read.end,
            recurrence: read.recurrence ?? times.recurrence,
            inferred: [...times.inferred, ...read.inferred],
          };
  }
  return times;
}

/** What names no time of its own is done in the time of its phase. */
const timesOfPhase = ({ times }: Scope, none: TaskTimes): TaskTimes =>
  times === undefined ? none : { ...times, inferred: [...times.inferred, 'time'] };

const asStart = (part: InferredPart): InferredPart => (part === 'end.year' ? 'start.year' : part);

function inferredParts(
  from: LeadSource,
  leads: readonly DraftLead[],
  {
    stated,
    coordinators,
  }: { readonly stated: readonly AgencyMention[]; readonly coordinators: readonly AgencyMention[] },
  times: TaskTimes,
): readonly InferredPart[] {
  const parts: InferredPart[] = [];
  if (from === 'heading' && leads.length > 0) parts.push('lead');
  if (stated.length === 0 && coordinators.length > 0) parts.push('coordinators');
  return [...new Set([...parts, ...times.inferred])];
}
