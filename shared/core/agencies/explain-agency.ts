import type { AgencyMatch, AgencyMention } from '../model/agency';
import type { LocalText } from '../model/local-text';
import type { AgencyReader } from '../model/reading';
import { agencyCapitals } from './agency-capitals';
import { createAgencyReader } from './agency-reader';
import { nameText } from './agency-text';
import { readSetName } from './read-agency-set';

/** One step of a reading: what was looked at, what was found, and a remark where there is one. */
export interface AgencyStep {
  readonly name: LocalText;
  readonly value: string;
  readonly remark?: LocalText;
}

/** How one agency of a cell was read. */
export interface AgencyExplanation {
  readonly mention: AgencyMention;
  readonly steps: readonly AgencyStep[];
}

const NAMES = {
  split: { vi: 'Tách ra', en: 'Split off' },
  expanded: { vi: 'Viết đầy đủ', en: 'Written out' },
  place: { vi: 'Địa danh để riêng', en: 'Place set apart' },
  members: { vi: 'Nhóm gồm', en: 'Group of' },
  result: { vi: 'Tra danh mục', en: 'In the directory' },
  candidate: { vi: 'Gợi ý', en: 'Proposal' },
  capitals: { vi: 'Viết hoa đúng', en: 'Right capitals' },
} as const;

const FOUND: Readonly<Record<AgencyMatch['kind'], LocalText>> = {
  exact: { vi: 'đúng tên trong danh mục', en: 'a name of the directory' },
  alias: { vi: 'cách viết khác đã có trong danh mục', en: 'a known other writing' },
  set: { vi: 'nhóm cơ quan, không phải một cơ quan', en: 'a group, not one agency' },
  named: {
    vi: 'cơ quan, đơn vị riêng, không cần có trong danh mục',
    en: 'a body of its own, outside the directory',
  },
  candidates: { vi: 'chưa chắc, cần người chọn', en: 'not certain, a person must choose' },
  unknown: { vi: 'không có trong danh mục, không gần tên nào', en: 'not in the directory nor close to it' },
};

/** How the agencies of a cell were read, step by step; the reader is the shipped one when left out. */
export function explainAgencies(
  cell: string,
  reader: AgencyReader = createAgencyReader(),
): readonly AgencyExplanation[] {
  return reader.readCell(cell).map((mention) => ({ mention, steps: [...stepsOf(mention)] }));
}

function* stepsOf({ text, match }: AgencyMention): Iterable<AgencyStep> {
  yield { name: NAMES.split, value: text };
  const { plain, expanded } = nameText(text);
  if (expanded !== plain) {
    yield { name: NAMES.expanded, value: expanded.syllables.map(({ folded }) => folded).join(' ') };
  }
  if (match.kind !== 'unknown' && match.place !== undefined) yield { name: NAMES.place, value: match.place };
  const set = readSetName(text);
  if (set) yield { name: NAMES.members, value: set.members.join(', ') };
  const found = 'name' in match ? match.name : '';
  yield { name: NAMES.result, value: found, remark: FOUND[match.kind] };
  if (match.kind === 'candidates') {
    for (const { name, why } of match.ranked) yield { name: NAMES.candidate, value: name, remark: why };
  }
  const capitals = agencyCapitals(text);
  if (capitals !== text) yield { name: NAMES.capitals, value: capitals };
}
