import { isHeadWord } from '../agencies/head-words';
import { lexName } from '../agencies/lex-name';
import { UNIT_AT_END } from '../text/unit-words';
import type { ScannedRow, TableScan } from './scan-rows';

/**
 * A row without a time that holds the end of what the task above has begun, in its sentence, in its names or in both: a
 * page break tore it.
 */
export function isTorn(scan: TableScan, row: ScannedRow, task: number): boolean {
  const { content, end } = scan.mapping.columns;
  if (continuesTask(scan, row, task)) {
    if (row.filled.length * 3 <= scan.block.columns.length) return true;
    // why: a point of a list may have a lead and a result of its own, and a milestone has its time
    const isRest = content !== undefined && /^\s*\p{Ll}[^)]/u.test(scan.view.textAt(row.row, content));
    if (!isRest || (end !== undefined && row.filled.includes(end))) return false;
    return namesOf(scan, row, task).every(({ above, below }) => above !== '' && !opensName(below));
  }
  const names = namesOf(scan, row, task);
  return names.length === row.filled.length && names.length > 0 && names.every(goesOn);
}

interface TornName {
  readonly above: string;
  readonly below: string;
}

/** What a row and the task above have in the columns of the agencies, where the row has something there. */
const namesOf = ({ view, mapping: { columns } }: TableScan, { row, filled }: ScannedRow, task: number) =>
  [columns.lead, columns.coordinators].flatMap((column): readonly TornName[] =>
    column === undefined || !filled.includes(column)
      ? []
      : [{ above: view.textAt(task, column).trim(), below: view.textAt(row, column).trim() }],
  );

function opensName(text: string): boolean {
  const [first, second] = lexName(text).words;
  return !/^\p{L}/u.test(text) || isHeadWord(first, second, true) || first?.raw === first?.raw.toUpperCase();
}

/** "Văn phòng HĐND và", "Đoàn TNCS Hồ | Chí Minh xã": a name is begun above and ends below. */
const goesOn = ({ above, below }: TornName): boolean =>
  /(?:[-–]|(?<!\p{L})(?:và|của|thuộc))$/u.test(above) ||
  (above !== '' && !/[.;,:]$/u.test(above) && !opensName(below) && UNIT_AT_END.test(below.toLowerCase()));

/** The content above does not end as a sentence, and the text below goes on in small letters. */
export function continuesTask({ view, mapping }: TableScan, { row }: ScannedRow, task: number): boolean {
  const content = mapping.columns.content;
  if (content === undefined) return false;
  const above = view.textAt(task, content).trim();
  const below = view.textAt(row, content).trim();
  if (below === '') return false;
  const first = below.charAt(0);
  const opensSmall = first.toLowerCase() === first && first.toUpperCase() !== first;
  return !/[.!?;:…”"]$/u.test(above) && (opensSmall || !/\p{L}/u.test(first) || above.endsWith(','));
}
