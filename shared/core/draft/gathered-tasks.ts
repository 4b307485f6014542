import { Sentence } from '../prose/sentence';
import { budgetItems } from './budget-items';
import type { DraftReaders, Scope } from './draft-scope';
import type { LabelledNode } from './label-groups';
import { LeftLines } from './left-lines';
import type { DraftTask } from './plan-draft';
import { readAssignments } from './read-assignments';
import { splitLabels, withoutContentLabel } from '../prose/read-label';
import type { ReadNode } from './read-node';
import { readOpening } from './read-opening';
import { taskOf } from './task-of';

/** The tasks that paragraphs were found to give, beside the lines that were left. */
export class GatheredTasks extends LeftLines {
  readonly tasks: DraftTask[] = [];

  constructor(protected readonly readers: DraftReaders) {
    super();
  }

  protected pushLabelled({ node, labels, lines }: LabelledNode, scope: Scope): void {
    // why: under a heading that is no more than a name, a paragraph without a mark says what is done
    const bodies = node.children.filter(
      ({ mark, isPageMark, isCell }) => mark === undefined && !isPageMark && !isCell,
    );
    const text = [splitLabels(withoutContentLabel(node.body)).text, ...bodies.map(({ body }) => body)].join(
      ': ',
    );
    const sentence = new Sentence(text, this.readers.agencies);
    const isLed = scope.lead.length > 0 || labels.some(({ role }) => role === 'lead');
    const [assignment] = readAssignments(sentence, readOpening(sentence), this.readers.agencies, isLed);
    const own = [...bodies.flatMap((one) => one.lines), ...lines];
    this.tasks.push(taskOf({ node, assignment, scope, labels, lines: own }, this.readers));
    for (const child of node.children) {
      if (bodies.includes(child)) for (const one of child.children) this.leave(one, 'list');
      else this.leave(child, 'list');
    }
  }

  protected push(
    { node, sentence, opening }: ReadNode,
    scope: Scope,
    isItem = node.mark !== undefined,
  ): void {
    const isLed = scope.lead.length > 0 || scope.kind === 'budget';
    const all = readAssignments(sentence, opening, this.readers.agencies, isLed);
    const assignments =
      scope.kind === 'budget' && scope.lead.length === 0 ? budgetItems(all, node.body, isItem) : all;
    if (assignments.length === 0) this.leaveOwn(node, 'budget');
    for (const assignment of assignments) {
      this.tasks.push(taskOf({ node, assignment, scope, labels: [] }, this.readers));
    }
  }
}
