import { createAgencyReader } from '../agencies/agency-reader';
import { createPeriodReader } from '../dates/period-reader';
import type { ProseDocument } from '../model/document';
import type { LocalText } from '../model/local-text';
import type { PlanHeader } from '../model/plan';
import type { AgencyReader } from '../model/reading';
import { sheetView } from '../model/sheet-view';
import { isBasis } from '../prose/basis';
import { outlineOf } from '../prose/outline';
import { detectLegacy } from '../rules/text/detect-legacy';
import { readParagraphs } from '../prose/paragraphs';
import { withWholeParagraphs } from '../prose/whole-paragraphs';
import { readPlanHeader } from '../table/read-plan-header';
import { documentSheet } from './document-sheet';
import { scopeOf } from './draft-scope';
import { DraftWalk } from './draft-walk';
import { isPlanText } from './is-plan';
import { withOwnNames } from './own-names';
import type { DraftTask, LeftLine, LeftReason, PlanFacts } from './plan-draft';
import { readFacts, yearsOf } from './read-facts';
import type { Region, RegionKind } from './regions';
import { regionsOf } from './regions';

/** What a plan in prose gives for a task table. Every line that holds something is in a task or left with its reason. */
export interface PlanDraft {
  readonly facts: PlanFacts;
  /** In reading order. */
  readonly tasks: readonly DraftTask[];
  readonly left: readonly LeftLine[];
  /** Where there is nothing to draft: why, and what to do. */
  readonly message?: LocalText;
}

/** What is known of a text that is a part of something larger. */
export interface DraftContext {
  /** What the whole says of itself, for a part without a title of its own. */
  readonly header?: PlanHeader;
  /** The reader of the whole, with what people have decided. */
  readonly agencies?: AgencyReader;
}

/** Reads a plan's prose. Pure: same text, same draft; composed and decomposed letters give the same. */
export function draftPlan(given: ProseDocument, context: DraftContext = {}): PlanDraft {
  const document = withWholeParagraphs(given);
  const regions = regionsOf(readParagraphs(document));
  const own = readPlanHeader([sheetView(documentSheet(headOf(document, regions)))]);
  const header = own.title === undefined && own.symbol === undefined ? (context.header ?? own) : own;
  const listed =
    context.agencies ??
    createAgencyReader({
      ...(header.place === undefined ? {} : { place: header.place }),
      ...(header.level === undefined ? {} : { level: header.level }),
    });
  const agencies = withOwnNames(listed, regions);
  const years = yearsOf(header);
  const [from] = years;
  const to = years[years.length - 1];
  const periods = createPeriodReader(
    from === undefined || to === undefined ? {} : { planYears: { from, to } },
  );
  const facts = readFacts(header, regions, agencies);
  if (!isPlanText(header, regions)) {
    const message = isLegacy(document) ? LEGACY : NO_PLAN;
    return { ...nothing(regions), facts, message };
  }
  const walk = new DraftWalk({ agencies, periods });
  const left = regions.flatMap((region) => leftOf(region));
  for (const { kind, paragraphs } of regions) {
    if (kind === 'body') walk.walk(outlineOf(paragraphs), scopeOf('content'));
  }
  const taken = new Set(walk.tasks.flatMap(({ source }) => source.lines));
  return {
    facts,
    tasks: walk.tasks,
    left: inOrder([...left, ...walk.left]).filter(({ line }) => !taken.has(line)),
    ...(walk.tasks.length === 0 ? { message: NO_TASK } : {}),
  };
}

/** What stands before the text itself: dates further down are deadlines. */
function headOf({ blocks }: ProseDocument, regions: readonly Region[]): ProseDocument {
  const end = regions.find(({ kind }) => kind === 'body')?.paragraphs[0]?.lines[0] ?? Infinity;
  return { blocks: blocks.filter(({ line }) => line < end) };
}

const REASONS: Readonly<Record<Exclude<RegionKind, 'front' | 'body'>, LeftReason>> = {
  head: 'furniture',
  closing: 'closing',
  recipients: 'recipients',
  signature: 'signature',
  annex: 'annex',
  article: 'article',
};

function leftOf({ kind, paragraphs }: Region): readonly LeftLine[] {
  if (kind === 'body') return [];
  return paragraphs.flatMap((paragraph) => {
    const reason = paragraph.isPageMark
      ? 'furniture'
      : paragraph.isCell
        ? 'table'
        : kind === 'front'
          ? isBasis(paragraph.text)
            ? 'basis'
            : 'title'
          : REASONS[kind];
    return paragraph.lines.map((line) => ({ line, reason }));
  });
}

function nothing(regions: readonly Region[]): Pick<PlanDraft, 'tasks' | 'left'> {
  const lines = regions.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return { tasks: [], left: inOrder(lines.map((line) => ({ line, reason: 'no-plan' as const }))) };
}

/** Each line once, by line. */
function inOrder(left: readonly LeftLine[]): readonly LeftLine[] {
  const byLine = new Map(left.map((one) => [one.line, one]));
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** So many paragraphs tell in which letters a text is written. */
const SAMPLE = 80;

/** Whether the letters of a text are those of a font of the time before Unicode. */
function isLegacy({ blocks }: ProseDocument): boolean {
  const texts = blocks.slice(0, SAMPLE).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return detectLegacy(texts) !== undefined;
}

const LEGACY: LocalText = {
  vi: 'Văn bản dùng bảng mã cũ (TCVN3/.VnTime hoặc VNI), chữ đọc ra là ký tự lạ nên không lập bảng. Đề nghị chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi chọn lại, hoặc dùng tệp .docx còn đúng phông chữ.',
  en: 'The text is written for fonts of the time before Unicode (TCVN3 or VNI), so its letters cannot be read. Convert it to Unicode, or use the .docx that still names its fonts.',
};
const NO_PLAN: LocalText = {
  vi: 'Văn bản này không phải kế hoạch có phần giao nhiệm vụ, nên không có gì để lập bảng. Đề nghị chọn văn bản kế hoạch có phần “Tổ chức thực hiện” hoặc “Phân công nhiệm vụ”, hoặc dán riêng phần đó.',
  en: 'This text is no plan that assigns tasks, so there is nothing to draft. Choose a plan with a section on who does what, or paste that section alone.',
};
const NO_TASK: LocalText = {
  vi: 'Không thấy nhiệm vụ nào được giao cho cơ quan trong phần văn bản của kế hoạch. Nếu nhiệm vụ nằm trong bảng hoặc phụ lục, đề nghị mở bảng đó để kiểm tra và lập bảng chuẩn.',
  en: 'The prose of this plan assigns no task to anybody. If its tasks stand in a table or an annex, open that table to check it and to build of it.',
};
