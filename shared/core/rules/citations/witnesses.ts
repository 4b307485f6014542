import type { LocalText } from '../../model/local-text';
import type { PlacedCitation } from '../../model/reading';
import type { DateBounds, DatedDocument } from './citation-timeline';
import { formatDate } from '../../text/written-date';

/** A place that bounds a date, with what it says. */
export interface Witness {
  readonly placed: PlacedCitation;
  readonly note: LocalText;
}

const witness = ({ placed, date }: DatedDocument): Witness => ({
  placed,
  note: {
    vi: `Số ${placed.citation.symbol} ban hành ngày ${formatDate(date)}`,
    en: `Number ${placed.citation.symbol} was issued on ${formatDate(date)}`,
  },
});

/** The documents that bound a date, the earlier first. */
export const witnessesOf = ({ after, before }: DateBounds): readonly Witness[] =>
  [after, before].flatMap((document) => (document ? [witness(document)] : []));
