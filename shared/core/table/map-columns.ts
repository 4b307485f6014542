import type { HeaderRole } from '../../data/field-synonyms';
import type { ColumnMapping, ColumnOverride, ColumnReading, Field } from '../model/plan';
import { foldText } from '../text/fold-vietnamese';
import type { HeaderBlock, HeaderColumn } from './header-row';
import type { HeaderGuess } from './read-header-text';

/** What a doubtful column holds, told by its contents. */
export interface ColumnContents {
  /** Filled cells that were looked at. */
  readonly filled: number;
  /** Share of the filled cells that read as a time, as a length of time, as a status or a share done, as a tick or a word for done, as an agency, as a report; 0…1. */
  readonly times: number;
  readonly lengths: number;
  readonly statuses: number;
  readonly ticks: number;
  readonly agencies: number;
  readonly reports: number;
}

/** Answers what a column holds, for the few columns whose header does not tell. */
export interface ColumnSamples {
  readonly contentsOf: (column: number) => ColumnContents;
  /** Whether the column holds codes and numbers only ("NV01", "14, 26"), or texts of several words; `undefined` when empty. */
  readonly wordingOf: (column: number) => 'codes' | 'texts' | undefined;
}

interface Claim {
  readonly column: number;
  readonly role: HeaderRole;
  readonly guess: HeaderGuess;
}

type Given = Map<number, { readonly field: Field | null; readonly guess?: HeaderGuess }>;

/** Gives each column its field: best score first, one column a field; a person's override wins. */
export function mapColumns(
  block: HeaderBlock,
  samples: ColumnSamples,
  overrides: readonly ColumnOverride[],
): ColumnMapping {
  const hasTime = block.columns.some(({ guesses }) => isSureTime(guesses[0]));
  const headerAt = (at: number): string => block.columns.find(({ column }) => column === at)?.header ?? '';
  const claims = block.columns.flatMap((column) => claimsOf(column, samples, hasTime));
  const taken = new Map<Field, number>();
  const fields: Given = new Map();
  for (const { column, field } of overrides) {
    fields.set(column, { field });
    if (field) taken.set(field, column);
  }
  const sure = withContents(withoutLengths(claims, samples), block, samples);
  const ranked = [
    ...withDaysDone(
      withAssignees(withoutBases(withoutCodes(sure, block, samples), headerAt), headerAt, samples),
      headerAt,
      samples,
    ),
  ].sort((a, b) => b.guess.score - a.guess.score || a.column - b.column);
  for (const { column, role, guess } of ranked) {
    if (fields.has(column) || role === 'time') continue;
    if (role === 'other') fields.set(column, { field: null, guess });
    else if (!taken.has(role)) {
      taken.set(role, column);
      fields.set(column, { field: role, guess });
    }
  }
  const singleTime = placeTimes(ranked, taken, fields, headerAt);
  setReportsAside(taken, fields);
  return {
    readings: block.columns.map((column) => readingOf(column, fields.get(column.column))),
    columns: Object.fromEntries(taken),
    singleTime,
  };
}

const isSureTime = (guess: HeaderGuess | undefined): boolean =>
  (guess?.role === 'time' || guess?.role === 'end') && guess.doubtful === undefined;

/** Where no header names the contents, the texts right behind the number are what is to be done ("Tên sản phẩm"). */
function withContents(
  claims: readonly Claim[],
  { columns }: HeaderBlock,
  { wordingOf }: ColumnSamples,
): readonly Claim[] {
  const number = claims.find(({ role }) => role === 'number')?.column;
  if (number === undefined || claims.some(({ role }) => role === 'content')) return claims;
  // why: "Mã nhiệm vụ" may stand between the number and the texts
  const isAside = (at: number): boolean =>
    wordingOf(at) === 'codes' || claims.some(({ column, role }) => column === at && role === 'other');
  const next = columns.find(({ column }) => column > number && !isAside(column));
  if (!next || claims.some(({ column }) => column === next.column) || wordingOf(next.column) !== 'texts')
    return claims;
  const reason = 'Không tiêu đề nào là nội dung; cột này ghi bằng chữ ngay sau số thứ tự';
  return [
    ...claims,
    { column: next.column, role: 'content', guess: { role: 'content', score: 0.6, reason } },
  ];
}

/** why: a column of codes heads no content where another column holds the texts */
function withoutCodes(
  claims: readonly Claim[],
  { columns }: HeaderBlock,
  { wordingOf }: ColumnSamples,
): readonly Claim[] {
  const contents = claims.filter(({ role }) => role === 'content');
  const codes = new Set(
    contents.map(({ column }) => column).filter((column) => wordingOf(column) === 'codes'),
  );
  if (codes.size === 0) return claims;
  const rest = claims.filter(({ role, column }) => role !== 'content' || !codes.has(column));
  if (contents.some(({ column }) => !codes.has(column))) return rest;
  const claimed = new Set(claims.map(({ column }) => column));
  const text = columns.find(({ column }) => !claimed.has(column) && wordingOf(column) === 'texts');
  if (!text) return claims;
  const reason = 'Cột duy nhất ghi nội dung bằng chữ; cột có tiêu đề gần nghĩa chỉ ghi mã số';
  return [...rest, { column: text.column, role: 'content', guess: { role: 'content', score: 0.6, reason } }];
}

/** "Văn bản", "Chương trình" beside "Nội dung kết luận": the document that a task comes from, not the task. */
function withoutBases(claims: readonly Claim[], headerAt: (column: number) => string): readonly Claim[] {
  const heads = (pattern: RegExp): readonly number[] =>
    claims
      .filter(({ role, column }) => role === 'content' && pattern.test(foldText(headerAt(column))))
      .map(({ column }) => column);
  const bases = new Set(heads(/^(?:văn bản|chương trình|đề án)$/u));
  if (bases.size === 0 || heads(/^(?:nội dung|nhiệm vụ)(?!\p{L})/u).length === 0) return claims;
  return claims.map((claim) =>
    claim.role === 'content' && bases.has(claim.column) ? { ...claim, role: 'other' } : claim,
  );
}

/** "Thời hạn thanh tra" with lengths alone ("45 ngày") beside a column that says when: it is no deadline. */
function withoutLengths(claims: readonly Claim[], { contentsOf }: ColumnSamples): readonly Claim[] {
  const ends = claims.filter(({ role }) => role === 'end');
  if (ends.length === 0 || !claims.some(({ role }) => role === 'time')) return claims;
  const lengths = new Set(ends.filter(({ column }) => contentsOf(column).lengths > 0.5));
  if (lengths.size === 0) return claims;
  return claims.map((claim) => (lengths.has(claim) ? { ...claim, role: 'other' } : claim));
}

/** "Phân công nhiệm vụ" beside the contents says who does them. */
function withAssignees(
  claims: readonly Claim[],
  headerAt: (column: number) => string,
  { contentsOf }: ColumnSamples,
): readonly Claim[] {
  const isAssigning = ({ role, column }: Claim): boolean =>
    role === 'content' && /^phân công(?: nhiệm vụ)?$/u.test(foldText(headerAt(column)));
  if (!claims.some((claim) => claim.role === 'content' && !isAssigning(claim))) return claims;
  return claims.map((claim) =>
    isAssigning(claim)
      ? { ...claim, role: contentsOf(claim.column).agencies > 0 ? 'lead' : 'person' }
      : claim,
  );
}

/** So many ticks among the times show a column in which work is ticked off. */
const LEAST_TICKS = 0.1;

/**
 * Beside a column that says until when ("Hạn xử lý"), "Ngày hoàn thành" is the day on which it was done; so is any column
 * of ends in which work is ticked off ("x", "Đã hoàn thành"), where another one holds times.
 */
function withDaysDone(
  claims: readonly Claim[],
  headerAt: (column: number) => string,
  { contentsOf }: ColumnSamples,
): readonly Claim[] {
  const ends = claims.filter(({ role }) => role === 'end');
  const isTimed = ({ role, column }: Claim): boolean => role === 'time' && contentsOf(column).times > 0.5;
  if (ends.length > 0 && claims.some(isTimed)) {
    const ticked = new Set(ends.filter(({ column }) => contentsOf(column).ticks >= LEAST_TICKS));
    if (ticked.size > 0)
      return claims.map((claim) => (ticked.has(claim) ? { ...claim, role: 'completed' } : claim));
  }
  const isLimit = claims.some(
    ({ role, column }) => role === 'end' && /^(?:thời )?hạn(?!\p{L})/u.test(foldText(headerAt(column))),
  );
  if (!isLimit) return claims;
  return claims.map((claim) =>
    claim.role === 'end' && /^ngày (?:hoàn thành|kết thúc)$/u.test(foldText(headerAt(claim.column)))
      ? { ...claim, role: 'completed' }
      : claim,
  );
}

/** "Thời gian triển khai" beside "Thời gian hoàn thành"; any other second time is a deadline of somebody else. */
const isSurelyStart = (header: string, end: string): boolean =>
  /^thời gian (?:triển khai|khởi công)$/u.test(foldText(header)) &&
  /hoàn thành|kết thúc/u.test(foldText(end));

/** A plain "Thời gian" is the end, and the start too when the text gives it. */
function placeTimes(
  ranked: readonly Claim[],
  taken: Map<Field, number>,
  fields: Given,
  headerOf: (column: number) => string,
): boolean {
  for (const { column, role, guess } of ranked) {
    if (role !== 'time' || fields.has(column)) continue;
    const end = taken.get('end');
    const field: Field = end === undefined ? 'end' : 'start';
    if (taken.has(field)) continue;
    if (end !== undefined && !isSurelyStart(headerOf(column), headerOf(end))) continue;
    taken.set(field, column);
    fields.set(column, { field, guess });
  }
  const end = taken.get('end');
  const start = taken.get('start');
  if (end !== undefined && start === undefined) taken.set('start', end);
  return end !== undefined && start === undefined;
}

/** "Kết quả thực hiện" beside a status tells what was done, not what is to come. */
function setReportsAside(taken: Map<Field, number>, fields: Given): void {
  const column = taken.get('result');
  const guess = column === undefined ? undefined : fields.get(column)?.guess;
  const isFollowed = taken.has('status') || taken.has('progress') || taken.has('completed');
  if (column === undefined || guess?.doubtful === undefined || !isFollowed) return;
  taken.delete('result');
  fields.set(column, { field: null, guess });
}

/** The roles of a header, with doubtful ones settled by what stands below. */
const claimsOf = (
  { column, guesses }: HeaderColumn,
  { contentsOf }: ColumnSamples,
  hasTime: boolean,
): readonly Claim[] =>
  guesses.map((guess) => ({ column, guess, role: settle(guess, () => contentsOf(column), hasTime) }));

function settle(
  { role, doubtful }: HeaderGuess,
  contents: () => ColumnContents,
  hasTime: boolean,
): HeaderRole {
  if (doubtful === undefined) return role;
  const { filled, times, statuses, agencies, reports } = contents();
  if (role === 'result') return reports * 2 >= 1 ? doubtful : role;
  if (role !== 'time') return agencies > 0 ? role : doubtful;
  // why: words that are neither a time nor a status ("Theo kế hoạch") still say when, unless another column does
  const isStatus = filled === 0 || times === 0 ? hasTime || statuses > 0 : statuses >= times;
  return isStatus ? doubtful : role;
}

function readingOf(
  { column, header, guesses }: HeaderColumn,
  given: { readonly field: Field | null; readonly guess?: HeaderGuess } | undefined,
): ColumnReading {
  const field = given?.field ?? null;
  const runnerUp = guesses.find(
    ({ role }) => role !== given?.guess?.role && role !== 'time' && role !== 'other',
  );
  return {
    column,
    header,
    field,
    score: given?.guess?.score ?? (given ? 1 : 0),
    ...(runnerUp ? { runnerUp: { field: runnerUp.role as Field, score: runnerUp.score } } : {}),
    reasons: reasonsOf(given),
  };
}

function reasonsOf(
  given: { readonly field: Field | null; readonly guess?: HeaderGuess } | undefined,
): readonly string[] {
  if (!given) return ['Không khớp tiêu đề nào đã biết; cột được giữ nguyên.'];
  return [given.guess?.reason ?? 'Do người dùng chọn'];
}
