import type { ProseNode } from '../prose/outline';
import type { LeftLine, LeftReason } from './plan-draft';

/** The lines that become no task, each with its reason. */
export class LeftLines {
  readonly left: LeftLine[] = [];

  protected leave(node: ProseNode, reason: LeftReason): void {
    this.leaveOwn(node, reason);
    for (const child of node.children) this.leave(child, reason);
  }

  protected leaveOwn({ lines, isPageMark, isCell }: ProseNode, reason: LeftReason): void {
    this.leaveLines(lines, isPageMark ? 'furniture' : isCell ? 'table' : reason);
  }

  protected leaveLines(lines: readonly number[], reason: LeftReason): void {
    for (const line of lines) this.left.push({ line, reason });
  }
}
