import type { Finding } from '../core/model/finding';
import type { Mark } from './workbook-host';

/** The marks of what was found: every place of every cause. */
export const marksOf = (findings: readonly Finding[]): readonly Mark[] =>
  findings.flatMap(({ places, severity }) => places.map((place) => ({ ...place, severity })));
