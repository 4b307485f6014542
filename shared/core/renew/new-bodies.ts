import type { CalendarDate } from '../model/calendar-date';
import { dayAfter } from '../model/calendar-date';
import type { LocalText } from '../model/local-text';
import type { PlacedMention, PlanReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { TextEdit } from '../model/text-edit';
import { edited, rewrite } from '../model/text-edit';
import { bodyOnDay, dayInWords, provinceOfBody } from '../rules/agencies/body-on-day';
import { foldText } from '../text/fold-vietnamese';
import { groupBy } from '../work/group-by';
import type { CellChanges } from './cell-changes';
import { placeAt } from './cell-changes';
import type { RenewQuestion } from './renewal';

/** A body that does not go on in the new plan. */
interface EndedBody {
  readonly mention: PlacedMention;
  readonly reason: LocalText;
  /** The one body that took over all of its work, by a document that is known. */
  readonly successor?: string;
}

/**
 * Bodies that have ended by the last day of the new plan: in the cells of agencies the successor is written where the
 * law names exactly one, with the reason; else, and in prose, it is asked, once for all places of a name.
 */
export function newBodies(
  { sheets, mentions }: PlanReading,
  lastDay: CalendarDate,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const views = new Map(sheets.map(({ view }) => [view.id, view]));
  const ended = mentions().flatMap((mention) => endedBody(mention, lastDay));
  const byCell = groupBy(ended, ({ mention }) => [mention.sheet, mention.row, mention.column].join());
  const left = [...byCell.values()].flatMap((bodies) => {
    const view = views.get(bodies[0]?.mention.sheet ?? '');
    return view === undefined ? [] : writeSuccessors(view, bodies, changes);
  });
  const causes = groupBy(left, ({ mention, reason }) => `${foldText(mention.mention.text)}\n${reason.vi}`);
  return [...causes.values()].flatMap((bodies): readonly RenewQuestion[] => {
    const [first] = bodies;
    const view = first && views.get(first.mention.sheet);
    if (first === undefined || view === undefined) return [];
    const at = placeAt(view, first.mention);
    return [
      { at, kind: 'body', text: first.mention.mention.text, reason: counted(first.reason, bodies.length) },
    ];
  });
}

function endedBody(mention: PlacedMention, day: CalendarDate): readonly EndedBody[] {
  const { text, match } = mention.mention;
  const state = bodyOnDay(match, day);
  if (state?.kind === 'ended') {
    if (state.remembered && state.successors.length === 0) return [];
    const since = dayInWords(dayAfter(state.on as CalendarDate));
    const [successor, ...others] = state.successors;
    const reason = endedReason(text, since, state.successors, state.remembered);
    const isOnly = others.length === 0 && !state.remembered && successor?.includes('(') === false;
    return [{ mention, reason, ...(isOnly && match.kind !== 'set' ? { successor } : {}) }];
  }
  const province = provinceOfBody(mention.mention, day);
  return province === undefined
    ? []
    : [{ mention, reason: movedReason(text, dayInWords(province.since), province.place, province.into) }];
}

/** Writes what is certain into one cell; gives back what is left to ask. */
function writeSuccessors(
  view: SheetView,
  bodies: readonly EndedBody[],
  changes: CellChanges,
): readonly EndedBody[] {
  const [first] = bodies;
  if (first === undefined || first.mention.slot === 'prose') return bodies;
  const at = { row: first.mention.row, column: first.mention.column };
  const written = view.valueAt(at.row, at.column);
  if (typeof written !== 'string' || changes.has(view, at) || view.formulaAt(at.row, at.column) !== undefined)
    return bodies;
  const done: EndedBody[] = [];
  const edits: TextEdit[] = [];
  for (const body of bodies) {
    const edit = successorEdit(written, body);
    if (edit === undefined || edits.some(({ after }) => after === edit.after)) continue;
    edits.push(edit);
    done.push(body);
  }
  const after = edited(written, edits);
  if (after === undefined || done.length === 0) return bodies;
  changes.write(view, at, after, { kind: 'body', reason: joinedReasons(done) });
  return bodies.filter((body) => !done.includes(body));
}

/** `undefined` where the name does not stand there just once, or its successor is named in the cell already. */
function successorEdit(written: string, { mention, successor }: EndedBody): TextEdit | undefined {
  const { text, head, match } = mention.mention;
  const offset = written.indexOf(text);
  if (successor === undefined || offset < 0 || written.lastIndexOf(text) !== offset) return undefined;
  if (foldText(written).includes(foldText(successor))) return undefined;
  const named = match.kind === 'unknown' ? undefined : match.place;
  const place = named !== undefined && text.endsWith(named) ? ` ${named}` : '';
  if (head === undefined) return rewrite({ text, offset }, successor + place);
  // why: "Các Sở: A, B" lends its first word to B, and must not be written twice
  return successor.startsWith(`${head} `)
    ? rewrite({ text, offset }, successor.slice(head.length + 1) + place)
    : undefined;
}

const joinedReasons = (bodies: readonly EndedBody[]): LocalText => ({
  vi: bodies.map(({ reason }) => reason.vi).join(' '),
  en: bodies.map(({ reason }) => reason.en).join(' '),
});

const counted = (reason: LocalText, places: number): LocalText =>
  places === 1
    ? reason
    : {
        vi: `${reason.vi} Có ${String(places)} chỗ như vậy.`,
        en: `${reason.en} There are ${String(places)} such places.`,
      };

function endedReason(
  name: string,
  since: string,
  successors: readonly string[],
  isRemembered: true | undefined,
): LocalText {
  const into = successors.join('; ') || 'chưa rõ';
  return isRemembered
    ? {
        vi: `“${name}” có thể đã kết thúc hoạt động từ ${since} (chưa có văn bản đối chiếu); cơ quan tiếp nhận: ${into}. Đề nghị kiểm tra.`,
        en: `“${name}” may have ended on ${since} (no document at hand); taken over by: ${into}. Check it.`,
      }
    : {
        vi: `“${name}” đã kết thúc hoạt động từ ${since}; cơ quan tiếp nhận chức năng, nhiệm vụ: ${into}.`,
        en: `“${name}” ended on ${since}; its work was taken over by: ${into}.`,
      };
}

const movedReason = (name: string, since: string, place: string, into: string): LocalText => ({
  vi: `“${name}”: từ ${since}, ${place} thuộc hoặc đổi thành ${into}. Đề nghị kiểm tra tên cơ quan.`,
  en: `“${name}”: since ${since}, ${place} is ${into} or a part of it. Check the agency.`,
});
