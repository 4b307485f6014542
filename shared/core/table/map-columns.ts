import type { HeaderRole } from '../../data/field-synonyms';
import type { ColumnMapping, ColumnOverride, ColumnReading, Field } from '../model/plan';
import type { HeaderBlock, HeaderColumn } from './header-row';
import type { HeaderGuess } from './read-header-text';

/** What a doubtful column holds, told by its contents. */
export interface ColumnContents {
  /** Share of the filled cells that read as a time, as a task status, as an agency; 0…1. */
  readonly times: number;
  readonly statuses: number;
  readonly agencies: number;
}

interface Claim {
  readonly column: number;
  readonly role: HeaderRole;
  readonly guess: HeaderGuess;
}

/** Gives each column its field: best score first, one column a field; a person's override wins. */
export function mapColumns(
  block: HeaderBlock,
  contentsOf: (column: number) => ColumnContents,
  overrides: readonly ColumnOverride[],
): ColumnMapping {
  const claims = block.columns.flatMap((column) => claimsOf(column, contentsOf));
  const taken = new Map<Field, number>();
  const fields = new Map<number, { field: Field | null; guess?: HeaderGuess }>();
  for (const { column, field } of overrides) {
    fields.set(column, { field });
    if (field) taken.set(field, column);
  }
  const ranked = claims.sort((a, b) => b.guess.score - a.guess.score || a.column - b.column);
  for (const { column, role, guess } of ranked) {
    if (fields.has(column) || role === 'time') continue;
    if (role === 'other') fields.set(column, { field: null, guess });
    else if (!taken.has(role)) {
      taken.set(role, column);
      fields.set(column, { field: role, guess });
    }
  }
  const singleTime = placeTimes(ranked, taken, fields);
  return {
    readings: block.columns.map((column) => readingOf(column, fields.get(column.column))),
    columns: Object.fromEntries(taken),
    singleTime,
  };
}

/** A plain "Thời gian" is the end, and the start too when the text gives it; beside an end it is the start. */
function placeTimes(
  ranked: readonly Claim[],
  taken: Map<Field, number>,
  fields: Map<number, { field: Field | null; guess?: HeaderGuess }>,
): boolean {
  for (const { column, role, guess } of ranked) {
    if (role !== 'time' || fields.has(column)) continue;
    const field: Field = taken.has('end') ? 'start' : 'end';
    if (taken.has(field)) continue;
    taken.set(field, column);
    fields.set(column, { field, guess });
  }
  const end = taken.get('end');
  const start = taken.get('start');
  if (end !== undefined && start === undefined) taken.set('start', end);
  return end !== undefined && start === undefined;
}

/** The roles of a header, with doubtful ones settled by what stands below. */
function claimsOf(
  { column, guesses }: HeaderColumn,
  contentsOf: (column: number) => ColumnContents,
): readonly Claim[] {
  return guesses.map((guess) => ({ column, guess, role: settle(guess, () => contentsOf(column)) }));
}

function settle({ role, doubtful }: HeaderGuess, contents: () => ColumnContents): HeaderRole {
  if (doubtful === undefined) return role;
  const { times, statuses, agencies } = contents();
  if (role === 'time') return statuses > times ? doubtful : role;
  return agencies > 0 ? role : doubtful;
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
