import type { ProseNode } from '../prose/outline';
import { endsWithColon } from '../prose/outline';
import type { Label } from '../prose/read-label';
import { labelRole, readLabel, splitLabels } from '../prose/read-label';

/** A paragraph with the labels that speak of it and the lines that these stand on. */
export interface LabelledNode {
  readonly node: ProseNode;
  readonly labels: readonly Label[];
  readonly lines: readonly number[];
}

interface Growing {
  node: ProseNode;
  labels: Label[];
  lines: number[];
}

/** Headings of the plan itself ("III. Kinh phí thực hiện:") are no labels. */
const SECTION_MARKS: ReadonlySet<string> = new Set(['part', 'upper', 'roman', 'article']);

/** The labels that a whole paragraph is: "Chủ trì: Phòng A; phối hợp: Phòng B; thời gian: Quý I" is three. */
function labelsOf(node: ProseNode): readonly Label[] {
  const label = labelOf(node);
  if (label === undefined) return [];
  const { text, labels } = splitLabels(node.body);
  return text === '' && labels.length > 1 ? labels : [label];
}

/** The label that a paragraph begins with; its value may stand in the lines under it. */
function labelOf(node: ProseNode): Label | undefined {
  if (node.mark !== undefined && SECTION_MARKS.has(node.mark.kind)) return undefined;
  const found = readLabel(node.body);
  const isBare = found === undefined && node.children.length > 0 && node.body.length < 60;
  const role = found?.role ?? (isBare ? labelRole(node.body) : undefined);
  if (role === undefined || (isBare && (role === 'content' || role === 'other' || role === 'result')))
    return undefined;
  const value = found?.value ?? '';
  if (value !== '' || node.children.length === 0) return { role, value };
  // why: "Đợt 1: từ ngày … đến ngày …" is longer than a name
  const longest = role === 'time' ? 2 * LONGEST_VALUE : LONGEST_VALUE;
  if (role === 'content' || node.children.some((child) => isSentence(child, longest))) return undefined;
  return { role, value: node.children.map(({ body }) => body.replace(/(?<![;.])[;.]+$/u, '')).join('; ') };
}

/** "3. Phân công:" over sentences is a heading, over names it is a label. */
const isSentence = ({ body }: ProseNode, longest: number): boolean =>
  body.length > longest && /[.;]$/u.test(body);
const LONGEST_VALUE = 60;

const linesOf = (node: ProseNode): readonly number[] => [...node.lines, ...node.children.flatMap(linesOf)];

/** Whether a paragraph, or one under it, has labels. */
export const hasLabels = (node: ProseNode): boolean =>
  splitLabels(node.body).labels.length > 0 ||
  node.children.some((child) => isLabel(child) || splitLabels(child.body).labels.length > 0);

/** "1. Chuẩn bị tài liệu" over "1.1. …", "1.2. …" each of which has its labels. */
export function isOverLabelled({ children }: ProseNode): boolean {
  const own = children.filter(({ isPageMark, isCell }) => !isPageMark && !isCell);
  const labelled = own.filter(({ mark, children: under }) => mark !== undefined && under.some(isLabel));
  return labelled.length > 0 && own.every(({ mark }) => mark?.kind === labelled[0]?.mark?.kind);
}
const isLabel = (node: ProseNode): boolean => labelOf(node) !== undefined;

/** "1. Nội dung" beside "2. Cơ quan chủ trì": what stands under it is what the labels speak of. */
export function underContentLabel({ children }: ProseNode): readonly ProseNode[] | undefined {
  const own = children.filter(({ isPageMark }) => !isPageMark);
  const isContent = own.every(
    ({ body, children: under }) => under.length > 0 && labelRole(body.replace(/:$/u, '')) === 'content',
  );
  return own.length > 0 && isContent ? own.flatMap((one) => one.children) : undefined;
}

/** Whether a paragraph is a label that says who or when. */
const saysDuty = ({ role }: Label): boolean => role !== 'other' && role !== 'content' && role !== 'result';

/** Brings labels to what they speak of: the paragraph before them, or the heading where they stand once under it. */
export function groupByLabels(nodes: readonly ProseNode[]): readonly LabelledNode[] {
  const groups: Growing[] = [];
  for (const node of nodes) {
    const labels = labelsOf(node);
    const last = groups[groups.length - 1];
    if (last && labels.length > 0 && (labels.some(saysDuty) || last.labels.length > 0)) {
      last.labels.push(...labels);
      last.lines.push(...linesOf(node));
      continue;
    }
    groups.push(withOwn(node));
  }
  return groups;
}

/**
 * "- Nguyên tắc …", "(1) …", "(2) …", "- Thời gian: …": a dash goes back to the dashes before the numbers. Marks alone
 * would leave the labels with the last number. What leads on without a mark ("Cụ thể:") has no labels of its own.
 */
function lifted(node: ProseNode): ProseNode {
  const last = node.children[node.children.length - 1];
  const labels = last?.children.filter(isLabel) ?? [];
  const kind = labels[0]?.mark?.kind;
  if (last === undefined || kind === undefined) return node;
  const before = node.children.slice(0, -1);
  const isLeadOn = last.mark === undefined && endsWithColon(last.text) && before.length === 0;
  if (isLeadOn && node.mark !== undefined && !SECTION_MARKS.has(node.mark.kind)) return moved(node, labels);
  const isOfLastOnly = !before.some(({ children }) => children.some(isLabel));
  const isBack =
    before.some(({ mark }) => mark?.kind === kind) &&
    before.some(({ mark }) => mark?.kind === last.mark?.kind);
  return isOfLastOnly && isBack ? moved(node, labels) : node;
}

/** From under the last child to beside it. */
function moved(node: ProseNode, labels: readonly ProseNode[]): ProseNode {
  const children = node.children.map((child) => ({
    ...child,
    children: child.children.filter((one) => !labels.includes(one)),
  }));
  return { ...node, children: [...children, ...labels] };
}

/** The labels that stand once under a heading are the heading's. */
function withOwn(given: ProseNode): Growing {
  const node = lifted(given);
  const isSection = node.mark !== undefined && SECTION_MARKS.has(node.mark.kind);
  const inline = isSection ? { text: node.body, labels: [] } : splitLabels(node.body);
  const found = node.children.map((child) => ({ child, labels: labelsOf(child) }));
  const roles = found.flatMap(({ labels }) => labels.filter(saysDuty).map(({ role }) => role));
  const isOnce = roles.length > 0 && new Set(roles).size === roles.length;
  if (!isOnce) return { node, labels: [...inline.labels], lines: [] };
  const taken = found.filter(({ labels }) => labels.length > 0);
  const rest = found.filter(({ labels }) => labels.length === 0).map(({ child }) => child);
  return {
    node: { ...node, children: rest },
    labels: [...inline.labels, ...taken.flatMap(({ labels }) => labels)],
    lines: taken.flatMap(({ child }) => linesOf(child)),
  };
}

/** "Thành phần: …", "Địa điểm: …" with nobody who leads: what takes place, and no work of anybody. */
export const isEvent = (labels: readonly Label[]): boolean =>
  labels.some(({ role }) => role === 'other') && labels.every(({ role }) => role !== 'lead');
