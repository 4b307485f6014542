import { dateConflicts } from '../citations/date-conflicts';
import { groupDocuments } from '../citations/group-documents';
import { issuerKey } from '../citations/issuer-key';
import type { Citation } from '../model/citation';
import type { LocalText } from '../model/local-text';
import type { PlacedCitation } from '../model/reading';
import { unitsOfLevel } from '../text/unit-words';
import { formatDate } from '../text/written-date';
import type { PartCitation, PlanPart } from './plan-part';
import type { ProvinceOf } from './provinces';

/** Where a finding between plans stands. */
export interface MergedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly line?: number;
}

/** What contradicts itself between plans; what is wrong inside one plan is told when it is checked. */
export interface MergedFinding {
  readonly rule: 'no-citation-conflict' | 'no-plan-twice';
  readonly message: LocalText;
  readonly places: readonly MergedPlace[];
}

interface Source extends PartCitation {
  readonly file: string;
}

/** Documents that two plans date differently; each plan stands for a sheet, so that no year or issuer is lent. */
export function citationConflicts(
  parts: readonly PlanPart[],
  provinceOf: ProvinceOf,
): readonly MergedFinding[] {
  const sources: Source[] = [];
  const placed: PlacedCitation[] = [];
  for (const part of parts) {
    for (const one of part.citations) {
      const citation = withPlace(one.citation, part, provinceOf);
      placed.push({ sheet: part.file, row: sources.length, column: 0, citation });
      sources.push({ ...one, file: part.file });
    }
  }
  return groupDocuments(placed).flatMap((mentions) => {
    const [conflict] = dateConflicts(mentions);
    const files = new Set(mentions.map(({ sheet }) => sheet));
    if (conflict === undefined || files.size < 2) return [];
    const cited = mentions.flatMap(({ row }) => sources[row] ?? []);
    const dates = [...new Set(mentions.flatMap(({ citation }) => citation.date ?? []))].sort();
    return [findingOf(cited, dates.map(formatDate))];
  });
}

const PROVINCES: ReadonlySet<string> = new Set(unitsOfLevel('province'));
const PROVINCIAL_BODY = /^(?:sở|thanh tra|tỉnh đoàn|thành đoàn) /u;

/**
 * A citation whose issuer bears its place: "UBND xã" is the unit's own committee, "UBND tỉnh" and "Sở Nội vụ" are those of
 * its province, which is the same for all plans unless they name several.
 */
function withPlace(citation: Citation, part: PlanPart, provinceOf: ProvinceOf): Citation {
  const { issuer } = citation;
  if (issuer === undefined) return citation;
  const { body, level, place } = issuerKey(issuer);
  if (place !== '') return citation;
  const named = (where: string): Citation => ({ ...citation, issuer: where });
  if (part.place !== undefined && level !== '' && part.place.toLowerCase().startsWith(`${level} `))
    return named(`${body} ${part.place}`);
  if (PROVINCES.has(level)) return named(`${body} ${level} ${provinceOf(part) || 'của các đơn vị'}`);
  return PROVINCIAL_BODY.test(body) && provinceOf(part) !== ''
    ? named(`${issuer} ${provinceOf(part)}`)
    : citation;
}

function findingOf(cited: readonly Source[], dates: readonly string[]): MergedFinding {
  const name = cited[0]?.name ?? '';
  return {
    rule: 'no-citation-conflict',
    message: {
      vi: `${name} được các kế hoạch ghi ${String(dates.length)} ngày khác nhau: ${dates.join(', ')}. Cần tra bản gốc và thống nhất một ngày.`,
      en: `The plans give ${name} ${String(dates.length)} dates: ${dates.join(', ')}. Look up the original and keep one.`,
    },
    places: cited.map(({ file, sheet, cell, line }) => ({
      file,
      sheet,
      cell,
      ...(line === undefined ? {} : { line }),
    })),
  };
}
