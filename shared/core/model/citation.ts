import type { CalendarDate } from './calendar-date';

/** A legal document named in a text; what is not written is absent. `offset` counts UTF-16 units. */
export interface Citation {
  readonly text: string;
  readonly offset: number;
  /** "Nghị định", "Quyết định"…, as the field writes it; absent when the text names none. */
  readonly type?: string;
  /** The whole symbol in its right spelling, `61/2018/NĐ-CP`, `17-NQ/TW`. */
  readonly symbol: string;
  /** Null when the number is left blank ("số /QĐ-UBND"). */
  readonly number: string | null;
  readonly year?: number;
  readonly issuer?: string;
  readonly date?: CalendarDate;
  readonly title?: string;
}
