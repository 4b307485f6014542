import type { LocalText } from '../../model/local-text';
import type { Form } from '../form';
import type { SpanReading } from './span';

/** One way of writing a day or a unit of time; examples without a day tell why there is none. */
export interface SpanForm extends Form<Exclude<SpanReading, undefined>> {
  readonly name: LocalText;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface SpanPattern extends Omit<SpanForm, 'read'> {
  /** Over a period key, anchored at both ends, named groups, linear. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => SpanReading;
}

/** A form of one pattern, and what its groups mean. */
export const spanForm = ({ pattern, read, ...form }: SpanPattern): SpanForm => ({
  ...form,
  read: (key) => {
    const groups = pattern.exec(key)?.groups;
    return groups && read(groups);
  },
});

/** A year in a sentence, as the source of a pattern. */
export const YEAR = '(?:19|20|21)\\d{2}';

/** A year behind a unit in a sentence. */
export const YEAR_IN_PROSE = `(?:/${YEAR}| năm ${YEAR}|-${YEAR})?`;
