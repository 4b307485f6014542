import type { AgencyMention } from '../model/agency';
import type { ProseNode } from '../prose/outline';
import { endsWithColon } from '../prose/outline';
import { Sentence } from '../prose/sentence';
import { bracketBodies } from './bracket';
import { contentWork } from './content-work';
import { isLateReport } from './budget-items';
import { isClosing } from './closing';
import { distinct, findCooperations } from './coordinators';
import {
  adopted,
  areActivities,
  assigns,
  beforeFrame,
  isBodyTitle,
  isGroupTitle,
  isHeadingLike,
  isLeadOn,
  isNamedBody,
  isOverAssigned,
  isTopic,
  isUnread,
  isWork,
  levelOf,
} from './judge';
import type { LabelledNode } from './label-groups';
import { groupByLabels, hasLabels, isEvent, isOverLabelled, underContentLabel } from './label-groups';
import type { Scope } from './draft-scope';
import { LEFT_AS } from './draft-scope';
import { GatheredTasks } from './gathered-tasks';
import { phaseTimes } from './phase-times';
import { readHead } from './read-head';
import type { ReadNode } from './read-node';
import { isBareRequest, isBlock, mayOpen, sectionOf, titleOf } from './read-node';
import { areHeadedByBodies } from './sibling-leads';

/** "Chủ trì, phối hợp" over those to work with and what is done with each of them. */
const WITH_WHOM = /^(?:chủ trì,? (?:và )?)?phối hợp(?: với)?$/iu;

/** All of them. */
const EACH = 1;

/** Walks the outline of a plan and sorts its paragraphs: what gives somebody something to do, and what does not. */
export class DraftWalk extends GatheredTasks {
  /** The paragraphs under one heading. */
  walk(nodes: readonly ProseNode[], scope: Scope): void {
    const isContent = scope.kind === 'content';
    const isOuter = (scope.kind === 'duties' || isContent) && scope.lead.length === 0;
    // why: "Nhiệm vụ cụ thể" with body after body under it, and nothing else, says who does what
    const areBodies =
      isOuter && areHeadedByBodies(nodes, this.readers.agencies, isContent ? EACH : undefined);
    for (const group of groupByLabels(adopted(nodes, this.readers))) {
      const isOfBody = areBodies && group.node.mark !== undefined;
      this.visit(group, { ...scope, kind: isOfBody ? 'duties' : scope.kind, areBodies });
    }
  }

  private read(node: ProseNode, scope?: Scope): ReadNode {
    return readHead(node, this.readers.agencies, scope);
  }

  private visit(group: LabelledNode, outer: Scope): void {
    const { node, labels, lines } = group;
    const times = node.children.length > 0 ? phaseTimes(node, this.readers.periods) : undefined;
    const scope = times === undefined ? outer : { ...outer, times };
    if (node.isPageMark || node.isCell) {
      this.leave(node, 'furniture');
      return;
    }
    if (isClosing(node)) {
      this.leave(node, 'closing');
      return;
    }
    const read = this.read(node, scope);
    if (labels.length === 0 && isLeadOn(read)) {
      this.leaveOwn(node, 'heading');
      this.walk(node.children, scope);
      return;
    }
    const section = isHeadingLike(node) ? sectionOf(read) : undefined;
    if (section !== undefined && section !== scope.kind && mayOpen(section, node, scope)) {
      this.leaveLines(lines, LEFT_AS[section]);
      this.open(read, { ...scope, kind: section, block: titleOf(node) });
      return;
    }
    if (labels.length > 0 && scope.kind !== 'purpose' && scope.kind !== 'agenda') {
      this.visitLabelled(group, scope);
      return;
    }
    this.leaveLines(lines, LEFT_AS[scope.kind]);
    switch (scope.kind) {
      case 'duties':
        this.visitDuty(read, scope);
        return;
      case 'budget':
        this.visitBudget(read, scope);
        return;
      case 'content':
        this.visitContent(read, scope);
        return;
      case 'purpose':
      case 'agenda':
      case 'report':
      case 'annex':
        this.leave(node, LEFT_AS[scope.kind]);
    }
  }

  /** A heading of another section; "7. Kinh phí: Phòng Tài chính …" says something in its own line. */
  private open(read: ReadNode, scope: Scope): void {
    const { node } = read;
    const inline = node.body.slice(titleOf(node).length).replace(/^[.:\s]+/u, '');
    if (inline === '') this.leaveOwn(node, 'heading');
    // why: "V. Kinh phí: Ngân sách bảo đảm." is no item; "7. Kinh phí: Phòng A bố trí." is
    else if (scope.kind === 'budget') this.push(read, scope, false);
    else this.leaveOwn(node, LEFT_AS[scope.kind]);
    this.walk(node.children, scope);
  }

  private visitDuty(read: ReadNode, scope: Scope): void {
    const { node, sentence, opening } = read;
    const { children } = node;
    if (opening.list && isBlock(read)) {
      this.leaveOwn(node, 'heading');
      this.walk(children, this.underLead(read, scope));
      return;
    }
    if (children.length > 0 && isBareRequest(sentence)) {
      this.leaveOwn(node, 'heading');
      this.walk(children, { ...scope, isRequest: true });
      return;
    }
    if (opening.list && children.length === 0 && opening.rest >= sentence.words.length && !isUnread(read)) {
      this.leaveOwn(node, 'heading');
      return;
    }
    if (!opening.list && scope.lead.length > 0 && children.length > 0 && WITH_WHOM.test(node.body)) {
      this.leaveOwn(node, 'heading');
      const whole = children.map((child) => ({ ...child, body: `${node.body} ${child.body}` }));
      for (const child of whole) this.visitWork(this.read(child, scope), scope);
      return;
    }
    const isTitle = isTopic(node, sentence) || isOverAssigned(node, this.readers) || isOverLabelled(node);
    if (!opening.list && children.length > 0 && isTitle) {
      this.leaveOwn(node, 'heading');
      const isParent = isWork(sentence) && node.mark !== undefined;
      const parentLine = isParent ? (node.lines[0] ?? null) : scope.parentLine;
      const bracket = bracketBodies(node.body, this.readers.agencies, scope.lead.length > 0);
      const coordinators = bracket?.coordinators ?? this.cooperatorsOf(read, 0, scope);
      const lead = bracket?.lead ?? levelOf(node, scope, this.readers) ?? scope.lead;
      this.walk(children, { ...scope, lead, coordinators, parentLine, block: scope.block || node.body });
      return;
    }
    if (isGroupTitle(read, this.readers)) {
      this.leaveOwn(node, 'heading');
      this.walk(children, scope);
      return;
    }
    if (!opening.list && scope.lead.length === 0 && !opening.isOrder && !isWork(sentence)) {
      this.leaveOwn(node, endsWithColon(node.text) ? 'heading' : 'statement');
      this.walk(children, scope);
      return;
    }
    this.visitWork(read, scope);
  }

  /** A paragraph that is work: itself, or the activities under it. */
  private visitWork(read: ReadNode, scope: Scope): void {
    const { node, opening } = read;
    const { children } = node;
    const under = { ...this.underLead(read, scope), parentLine: node.lines[0] ?? null };
    const work = beforeFrame(node, this.readers);
    if (work !== undefined) {
      this.push(this.read({ ...node, body: work }), scope);
      this.walk(children, scope);
      return;
    }
    if (children.length > 0 && endsWithColon(node.text)) {
      if (areActivities(node, read, this.readers)) {
        this.leaveOwn(node, 'heading');
        this.walk(children, under);
        return;
      }
      this.push(read, scope);
      for (const child of children) this.leave(child, 'list');
      return;
    }
    this.push(read, scope);
    const isOwn = opening.list !== undefined || node.mark === undefined;
    this.walk(children, isOwn ? { ...under, parentLine: scope.parentLine } : under);
  }

  /** Those whose heading this is lead what stands under it. */
  private underLead(read: ReadNode, scope: Scope): Scope {
    const { opening, node } = read;
    if (!opening.list) return { ...scope, coordinators: this.cooperatorsOf(read, 0, scope) };
    return {
      ...scope,
      lead: opening.list.mentions,
      coordinators: this.cooperatorsOf(read, opening.rest, scope),
      isRequest: opening.isRequest,
      block: node.body,
    };
  }

  private cooperatorsOf({ sentence }: ReadNode, from: number, scope: Scope): readonly AgencyMention[] {
    const own = findCooperations(sentence, from, sentence.words.length).flatMap(({ mentions }) => mentions);
    return own.length > 0 ? distinct(own) : from === 0 ? scope.coordinators : [];
  }

  private visitBudget(read: ReadNode, scope: Scope): void {
    const { node, sentence, opening } = read;
    const { children } = node;
    if (isLateReport(node)) {
      this.leaveOwn(node, 'report');
      this.walk(children, scope);
      return;
    }
    const isTitle = endsWithColon(node.text) || isTopic(node, sentence);
    if (children.length > 0 && !opening.list && isTitle) {
      this.leaveOwn(node, 'heading');
      this.walk(children, scope);
      return;
    }
    if (isBlock(read)) {
      this.leaveOwn(node, 'heading');
      this.walk(children, this.underLead(read, scope));
      return;
    }
    if (endsWithColon(node.text)) this.leaveOwn(node, 'budget');
    else this.push(read, scope);
    this.walk(children, scope);
  }

  private visitContent(read: ReadNode, scope: Scope): void {
    const { node, sentence, opening } = read;
    if (!opening.isTowards && isBlock(read) && (isNamedBody(opening) || isBodyTitle(read))) {
      this.visitDuty(read, { ...scope, kind: 'duties' });
      return;
    }
    const { isWork: isGiven, heading } = contentWork(read, scope, this.readers);
    if (heading) {
      this.leaveOwn(node, 'heading');
      this.walk(node.children, {
        ...scope,
        kind: 'duties',
        lead: heading.lead,
        coordinators: heading.coordinators,
        parentLine: node.lines[0] ?? null,
      });
      return;
    }
    if (isGiven) {
      this.visitWork(read, scope);
      return;
    }
    const isHeading = isHeadingLike(node);
    this.leaveOwn(node, isHeading ? 'heading' : 'content');
    const isOuter = isHeading && scope.block === '' && node.children.length > 0;
    const isParent = endsWithColon(node.text) && isWork(sentence) && node.mark !== undefined;
    const parentLine = isParent ? (node.lines[0] ?? null) : scope.parentLine;
    this.walk(node.children, { ...scope, parentLine, block: isOuter ? titleOf(node) : scope.block });
  }

  private visitLabelled({ node, labels, lines }: LabelledNode, scope: Scope): void {
    const { children } = node;
    if (scope.kind === 'content' && scope.lead.length === 0 && isEvent(labels)) {
      this.leave(node, 'agenda');
      this.leaveLines(lines, 'agenda');
      return;
    }
    const activities = underContentLabel(node);
    if (activities !== undefined) {
      this.leaveOwn(node, 'heading');
      for (const child of children) this.leaveOwn(child, 'heading');
      for (const one of activities)
        this.pushLabelled({ node: one, labels, lines: [] }, { ...scope, block: node.body });
      this.leaveLines(lines, 'label');
      return;
    }
    const named = children.filter((child) => assigns(child, this.readers));
    const isLed = labels.some(({ role }) => role === 'lead') || scope.kind === 'content';
    const isOfFew =
      2 * named.length < children.length && isWork(new Sentence(node.body, this.readers.agencies));
    // why: one line of several that names somebody only says with whom, or whose matter is looked at
    const isDetail = (isLed || isOfFew) && named.length < children.length;
    if ((named.length > 0 && !isDetail) || children.some(hasLabels)) {
      this.leaveOwn(node, 'heading');
      this.leaveLines(lines, 'label');
      this.walk(children, { ...scope, parentLine: node.lines[0] ?? null });
      return;
    }
    this.pushLabelled({ node, labels, lines }, scope);
  }
}
