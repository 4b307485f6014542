import type { AgencyMention } from '../model/agency';
import type { AgencyReader, PeriodReader } from '../model/reading';
import type { ProseNode } from '../prose/outline';
import { endsWithColon } from '../prose/outline';
import type { SectionKind } from '../prose/section-kind';
import { sectionKind } from '../prose/section-kind';
import { Sentence } from '../prose/sentence';
import { verbLength } from '../prose/duty-words';
import type { Assignment } from './assignments';
import { readAssignments } from './assignments';
import { isClosing } from './closing';
import { distinct, findCooperations } from './coordinators';
import { isFrame } from './frame';
import { groupByLabels, labelled } from './label-groups';
import type { LabelledNode } from './label-groups';
import type { DraftTask, LeftLine, LeftReason } from './plan-draft';
import type { Opening } from './read-opening';
import { readOpening } from './read-opening';
import { taskOf } from './task-of';

/** What holds for all that stands under a heading. */
export interface Scope {
  readonly kind: SectionKind;
  /** Those that the heading gives the work to. */
  readonly lead: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
  readonly isRequest: boolean;
  /** The line of the paragraph that what stands here is an activity of. */
  readonly parentLine: number | null;
  readonly block: string;
}

export const scopeOf = (kind: SectionKind): Scope => ({
  kind,
  lead: [],
  coordinators: [],
  isRequest: false,
  parentLine: null,
  block: '',
});

export interface DraftReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

const LEFT_AS: Readonly<Record<SectionKind, LeftReason>> = {
  purpose: 'purpose',
  content: 'content',
  agenda: 'agenda',
  budget: 'budget',
  duties: 'statement',
  report: 'report',
  annex: 'annex',
};
/** Longer paragraphs are sentences, whatever they end with. */
const LONGEST_TITLE = 160;

/** Walks the outline of a plan and sorts its paragraphs: what gives somebody something to do, and what does not. */
export class DraftWalk {
  readonly tasks: DraftTask[] = [];
  readonly left: LeftLine[] = [];

  constructor(private readonly readers: DraftReaders) {}

  /** The paragraphs under one heading. */
  walk(nodes: readonly ProseNode[], scope: Scope, parent?: ProseNode): void {
    const groups = groupByLabels(
      adopted(nodes, (node) => this.isBareLead(node)),
      parent,
    );
    for (const group of groups) this.visit(group, scope);
  }

  leave(node: ProseNode, reason: LeftReason): void {
    this.leaveLines(node, reason);
    for (const child of node.children) this.leave(child, reason);
  }

  private leaveLines({ lines, isPageMark, isCell }: ProseNode, reason: LeftReason): void {
    const own = isPageMark ? 'furniture' : isCell ? 'table' : reason;
    for (const line of lines) this.left.push({ line, reason: own });
  }

  private sentence(node: ProseNode): Sentence {
    return new Sentence(node.body, this.readers.agencies);
  }

  private visit(group: LabelledNode, scope: Scope): void {
    const { node } = group;
    if (node.isPageMark || node.isCell) return this.leave(node, 'furniture');
    if (isClosing(node)) return this.leave(node, 'closing');
    const sentence = this.sentence(node);
    const opening = readOpening(sentence);
    const section = isHeadingLike(node) && !opening.list ? sectionKind(title(node)) : undefined;
    if (section !== undefined && section !== scope.kind && this.mayOpen(section, node, scope)) {
      this.leaveLines(node, 'heading');
      const inline = node.body.slice(title(node).length).replace(/^[.:\s]+/u, '');
      if (inline !== '') this.left.pop();
      if (inline !== '') this.visitInline(node, section, scope);
      return this.walk(node.children, { ...scope, kind: section, block: title(node) }, node);
    }
    if (group.labels.length > 0 && scope.kind !== 'purpose') return this.visitLabelled(group, scope);
    switch (scope.kind) {
      case 'duties':
        return this.visitDuty(node, sentence, opening, scope);
      case 'budget':
        return this.visitBudget(node, sentence, opening, scope);
      case 'content':
        return this.visitContent(node, sentence, opening, scope);
      default:
        return this.leave(node, LEFT_AS[scope.kind]);
    }
  }

  /** Under a purpose or an agenda nothing opens another section but the headings of the plan itself. */
  private mayOpen(section: SectionKind, node: ProseNode, { kind, lead }: Scope): boolean {
    if (kind === 'purpose' || kind === 'agenda' || kind === 'report' || kind === 'annex') return false;
    if (kind === 'content') return section !== 'content';
    if (kind === 'budget') return section === 'duties' && node.children.length > 0;
    // why: a body's duties may be headed "Nội dung tuyên truyền"; only money and reports leave them
    return section === 'budget' || section === 'report' || (lead.length === 0 && section === 'agenda');
  }

  /** "7. Kinh phí: Phòng Tài chính …": what stands behind the heading in its own line. */
  private visitInline(node: ProseNode, kind: SectionKind, scope: Scope): void {
    if (kind !== 'budget') return this.leaveLines(node, LEFT_AS[kind]);
    const sentence = this.sentence(node);
    this.push(node, sentence, readOpening(sentence), { ...scope, kind });
  }

  private visitDuty(node: ProseNode, sentence: Sentence, opening: Opening, scope: Scope): void {
    const { children } = node;
    if (opening.list && this.isBlock(node, sentence, opening)) {
      this.leaveLines(node, 'heading');
      return this.walk(children, this.underLead(sentence, opening, scope, node), node);
    }
    if (opening.list && children.length === 0 && opening.rest >= sentence.words.length) {
      return this.leaveLines(node, 'heading');
    }
    if (!opening.list && children.length > 0 && this.isTopic(node, sentence)) {
      this.leaveLines(node, 'heading');
      return this.walk(children, { ...scope, block: scope.block || node.body }, node);
    }
    if (!opening.list && scope.lead.length === 0 && !opening.isOrder && !this.isWork(sentence)) {
      this.leaveLines(node, endsWithColon(node.text) ? 'heading' : 'statement');
      return this.walk(children, scope, node);
    }
    this.visitWork(node, sentence, opening, scope);
  }

  /** A paragraph that is work: itself, or the activities under it. */
  private visitWork(node: ProseNode, sentence: Sentence, opening: Opening, scope: Scope): void {
    const { children } = node;
    const under = {
      ...this.underLead(sentence, opening, scope, node),
      parentLine: node.lines[0] ?? null,
    };
    if (children.length > 0 && endsWithColon(node.text)) {
      if (this.areActivities(node, sentence, opening)) {
        this.leaveLines(node, 'heading');
        return this.walk(children, under, node);
      }
      this.push(node, sentence, opening, scope);
      for (const child of children) this.leave(child, 'list');
      return;
    }
    this.push(node, sentence, opening, scope);
    const isOwn = opening.list !== undefined || node.mark === undefined;
    this.walk(children, isOwn ? { ...under, parentLine: scope.parentLine } : under, node);
  }

  /** Those whose heading this is lead what stands under it. */
  private underLead(sentence: Sentence, opening: Opening, scope: Scope, node: ProseNode): Scope {
    if (!opening.list) return { ...scope, coordinators: this.cooperatorsOf(sentence, 0, scope) };
    return {
      ...scope,
      lead: opening.list.mentions,
      coordinators: this.cooperatorsOf(sentence, opening.rest, scope),
      isRequest: opening.isRequest,
      block: node.body,
    };
  }

  private cooperatorsOf(sentence: Sentence, from: number, scope: Scope): readonly AgencyMention[] {
    const own = findCooperations(sentence, from, sentence.words.length).flatMap(({ mentions }) => mentions);
    return own.length > 0 ? distinct(own) : from === 0 ? scope.coordinators : [];
  }

  private isBlock(node: ProseNode, sentence: Sentence, opening: Opening): boolean {
    return node.children.length > 0 && isFrame(sentence, opening.rest) && opening.from === 0;
  }

  /** A heading that names bodies, and nothing under it: what follows beside it is meant. */
  private isBareLead(node: ProseNode): boolean {
    if (node.children.length > 0 || node.isCell || node.isPageMark || node.text.length > 300) return false;
    if (/[.;,]$/u.test(node.text)) return false;
    const sentence = this.sentence(node);
    const opening = readOpening(sentence);
    return opening.list !== undefined && opening.from === 0 && isFrame(sentence, opening.rest);
  }

  /** "1. Công tác tuyên truyền": it names what the paragraphs under it speak of. */
  private isTopic(node: ProseNode, sentence: Sentence): boolean {
    if (node.body.length > LONGEST_TITLE || /[.;,]$/u.test(node.text)) return false;
    return node.isSet || verbLength(sentence.words, 0) === 0 || isFrame(sentence, 0);
  }

  private isWork(sentence: Sentence): boolean {
    return verbLength(sentence.words, 0) > 0;
  }

  private areActivities(node: ProseNode, sentence: Sentence, opening: Opening): boolean {
    const nodes = node.children.filter((child) => !child.isPageMark && !child.isCell);
    const assigns = nodes.some((child) => this.assigns(child));
    if (assigns) return true;
    if (
      /(?:bao gồm|gồm có|gồm|như|hình thức|tài liệu|văn bản|đối tượng|thành phần|tiêu chí|chỉ tiêu|chuyên đề|chủ đề|khẩu hiệu|nội dung(?: chính| sau| cơ bản)*)(?: sau| như sau| sau đây| cụ thể)*\s*:$/iu.test(
        node.text,
      ) &&
      !isFrame(sentence, opening.list ? opening.rest : 0)
    )
      return false;
    return nodes.every((child) => this.isWork(this.sentence(child)));
  }

  /** Whether a paragraph names somebody or a day of its own. */
  private assigns(node: ProseNode): boolean {
    const sentence = this.sentence(node);
    const opening = readOpening(sentence);
    if (opening.list && !opening.isTowards && (opening.isOrder || opening.rest < sentence.words.length))
      return true;
    const [own] = readAssignments(sentence, opening, this.readers.agencies);
    if (own && own.lead.length > 0) return true;
    const { end, recurrence } = taskOf(
      { node, assignment: own, scope: scopeOf('duties'), labels: [] },
      this.readers,
    );
    return end.text !== '' || recurrence !== null || node.children.some((child) => this.assigns(child));
  }

  private visitBudget(node: ProseNode, sentence: Sentence, opening: Opening, scope: Scope): void {
    const { children } = node;
    if (children.length > 0 && (endsWithColon(node.text) || this.isTopic(node, sentence)) && !opening.list) {
      this.leaveLines(node, 'heading');
      return this.walk(children, scope, node);
    }
    if (opening.list && this.isBlock(node, sentence, opening)) {
      this.leaveLines(node, 'heading');
      return this.walk(children, this.underLead(sentence, opening, scope, node), node);
    }
    if (node.mark === undefined && !opening.list && scope.lead.length === 0) this.leaveLines(node, 'budget');
    else this.push(node, sentence, opening, scope);
    this.walk(children, scope, node);
  }

  private visitContent(node: ProseNode, sentence: Sentence, opening: Opening, scope: Scope): void {
    if (opening.list && !opening.isTowards && this.isBlock(node, sentence, opening) && isNamedBody(opening)) {
      return this.visitDuty(node, sentence, opening, { ...scope, kind: 'duties' });
    }
    const isGiven = opening.list !== undefined && !opening.isTowards && this.isExplicit(sentence, opening);
    const assignments = isGiven ? [] : readAssignments(sentence, opening, this.readers.agencies);
    const isBracketed = !opening.list && (assignments[0]?.lead.length ?? 0) > 0;
    if (isGiven || isBracketed) {
      return this.visitWork(node, sentence, opening, { ...scope, kind: 'content' });
    }
    this.leaveLines(node, isHeadingLike(node) ? 'heading' : 'content');
    this.walk(node.children, scope, node);
  }

  /** In a section on what is to be done only words that plainly give the work count. */
  private isExplicit(sentence: Sentence, { isOrder, rest }: Opening): boolean {
    if (isOrder) return true;
    const next = ['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'là đơn vị', 'là cơ quan', 'làm đầu mối'];
    return next.some((phrase) => sentence.has(rest, phrase.split(' ')));
  }

  private visitLabelled({ node, labels, lines }: LabelledNode, scope: Scope): void {
    const own = labelled(node, this.readers.agencies);
    const children = node.children;
    const parts = children.filter(
      (child) =>
        this.assigns(child) ||
        labelled(child, this.readers.agencies).labels.length > 0 ||
        child.children.some((one) => labelled(one, this.readers.agencies).labels.length > 0),
    );
    if (parts.length > 0) {
      this.leaveLines(node, 'heading');
      for (const line of lines) this.left.push({ line, reason: 'label' });
      return this.walk(children, { ...scope, parentLine: node.lines[0] ?? null }, node);
    }
    const sentence = new Sentence(own.text, this.readers.agencies);
    const [assignment] = readAssignments(sentence, readOpening(sentence), this.readers.agencies);
    this.tasks.push(taskOf({ node, assignment, scope, labels, lines }, this.readers));
    for (const child of children) this.leave(child, 'list');
  }

  private push(node: ProseNode, sentence: Sentence, opening: Opening, scope: Scope): void {
    const assignments: readonly Assignment[] = readAssignments(sentence, opening, this.readers.agencies);
    for (const assignment of assignments) {
      this.tasks.push(taskOf({ node, assignment, scope, labels: [] }, this.readers));
    }
  }
}

const isNamedBody = ({ list }: Opening): boolean =>
  list !== undefined &&
  list.mentions.some(({ match }) => match.kind === 'exact' || match.kind === 'alias' || match.kind === 'set');

const isHeadingLike = (node: ProseNode): boolean =>
  node.isSet ||
  endsWithColon(node.text) ||
  (node.body.length <= LONGEST_TITLE && !/[.;,]$/u.test(node.text)) ||
  /^[^.:;]{3,80}:/u.test(node.body);

/** The heading words of a paragraph: up to its colon. */
const title = ({ body }: ProseNode): string => {
  const colon = body.search(/[:：]/u);
  return colon > 0 ? body.slice(0, colon) : body;
};

/** Headings of bodies with nothing under them take what follows beside them. */
function adopted(nodes: readonly ProseNode[], isLead: (node: ProseNode) => boolean): readonly ProseNode[] {
  const result: (ProseNode & { readonly children: ProseNode[] })[] = [];
  let open: ProseNode[] | undefined;
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (next !== undefined && isLead(node)) {
      open = [];
      result.push({ ...node, children: open });
    } else if (open !== undefined && node.children.length === 0) {
      open.push(node);
    } else {
      open = undefined;
      result.push({ ...node, children: [...node.children] });
    }
  });
  return result;
}
