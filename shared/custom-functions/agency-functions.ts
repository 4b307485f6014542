import { createAgencyReader } from '../core/agencies/agency-reader';
import type { AgencyMatch } from '../core/model/agency';
import type { AgencyReader } from '../core/model/reading';
import { textOf } from './cell-text';
import type { FunctionAnswer } from './function-answer';
import { answer, EMPTY_ANSWER, notAvailable } from './function-answer';

let shipped: AgencyReader | undefined;
const reader = (): AgencyReader => (shipped ??= createAgencyReader());

/** The canonical name of one agency; `#N/A` with the likely names when the tool cannot be sure. */
export function agencyName(input: unknown): FunctionAnswer {
  const text = textOf(input);
  if (text === '') return EMPTY_ANSWER;
  const mentions = reader().readCell(text);
  if (mentions.length > 1)
    return notAvailable(
      'Ô có nhiều đơn vị. Đề nghị dùng KEHOACH.TACHDONVI để tách trước.',
      'The cell names several agencies. Split it with KEHOACH.TACHDONVI first.',
    );
  const match = reader().match(text);
  return nameOf(match) ?? unknownAgency(match);
}

/** The agencies of a cell one by one, by their canonical names where known and as written otherwise. */
export function splitAgencyNames(input: unknown): readonly string[] {
  const text = textOf(input);
  if (text === '') return [''];
  const names = reader()
    .readCell(text)
    .map(({ text: written, match }) => ('name' in match ? match.name : written));
  return names.length > 0 ? names : [text];
}

const nameOf = (match: AgencyMatch): FunctionAnswer | undefined =>
  'name' in match ? answer(match.name) : undefined;

function unknownAgency(match: AgencyMatch): FunctionAnswer {
  const likely = match.kind === 'candidates' ? match.ranked.slice(0, 3).map(({ name }) => name) : [];
  return likely.length === 0
    ? notAvailable('Không có đơn vị này trong danh mục.', 'The directory has no such agency.')
    : notAvailable(
        `Chưa chắc là đơn vị nào. Có thể là: ${likely.join('; ')}.`,
        `Not sure which agency. It may be: ${likely.join('; ')}.`,
      );
}
