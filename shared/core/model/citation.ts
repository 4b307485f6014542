import type { CalendarDate } from './calendar-date';
import type { TextSpan } from './text-edit';

/**
 * How a document is named: by its symbol; by the symbol that the text bears itself ("Số: 26/KH-UBND");
 * a law by its name and year; a resolution by the session that passed it; a project by a popular name ("Đề án 06/CP").
 */
export type CitationForm = 'symbol' | 'own' | 'law' | 'session' | 'popular';

/** Where the parts stand in the text; a part that is not written has no span. */
export interface CitationSpans {
  readonly type?: TextSpan;
  /** The word "số" (or "số số") with its spaces. */
  readonly numberWord?: TextSpan;
  readonly symbol?: TextSpan;
  /** The date after the word "ngày". */
  readonly date?: TextSpan;
  readonly issuer?: TextSpan;
}

/** What a citation takes from its neighbour in a list ("63/2010/NĐ-CP, 48/2013/NĐ-CP"). */
export interface LentParts {
  readonly type?: true;
  readonly issuer?: true;
  /** The one date that several documents share. */
  readonly date?: CalendarDate;
}

/** A legal document named in a text; what is not written is absent. `offset` counts UTF-16 units. */
export interface Citation {
  readonly form: CitationForm;
  readonly text: string;
  readonly offset: number;
  /** "Nghị định", "Quyết định"…, as the field writes it; absent when the text names none. */
  readonly type?: string;
  /** The whole symbol in its right spelling, `61/2018/NĐ-CP`, `17-NQ/TW`; empty for laws and sessions. */
  readonly symbol: string;
  /** Null when the number is left blank ("số /QĐ-UBND"); empty for laws and sessions, which are cited without one. */
  readonly number: string | null;
  /** The type code of the symbol, `NĐ`; absent in official letters ("1234/UBND-NC"). */
  readonly code?: string;
  /** What follows the type code, `CP`, `UBND`, `TW`. */
  readonly body?: string;
  /** The year in the symbol, or in the name of a law. */
  readonly year?: number;
  readonly issuer?: string;
  /** The date written beside this document; never one that it shares with another. */
  readonly date?: CalendarDate;
  readonly title?: string;
  readonly spans: CitationSpans;
  readonly lent?: LentParts;
}
