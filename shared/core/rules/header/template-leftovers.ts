import { provinces } from '../../../data/provinces';
import type { PlanHeader } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';
import type { TextFlags } from '../../text/text-flag';
import { TextFlag } from '../../text/text-flag';
import { alternatives, isEndedBy, unitNames, unitsOfLevel } from '../../text/unit-words';

/** Words of another level or place, as they stand in a plan that was made from another one. */
export interface Leftover {
  readonly what: 'kind' | 'ended' | 'place';
  readonly found: string;
  /** The plan's own place. */
  readonly own: string;
}

/** Kinds of unit that stand on one level; a plan is of one of them. */
const RANKS = (['province', 'district', 'commune'] as const).map(unitsOfLevel);
const ENDED_IN = 2026; // the first year that lies wholly behind the end of the districts

const UNIT = alternatives(unitNames);
const AREA = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:trên|tại) địa bàn (?:toàn )?(${UNIT})(?![\\p{L}\\p{M}])((?: \\p{Lu}[\\p{L}\\p{M}]*){1,5})?`,
  'giu',
);
const LIST = new RegExp(`^ ?(?:[,/-]|và|hoặc) ?(?:\\p{L}+ )?(?:${UNIT})`, 'u');
const FORMER = /^ ?\(? ?(?:cũ|trước đây|trước khi|khác|lân cận|bạn|này)/u;
/** A document of somebody else may be for another area. */
const OTHER_DOCUMENT = /\d ?[/-] ?\p{Lu}{2}/u;

const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('.')) + 1);

/** Whether a text may name the area that it is about ("địa bàn"); `flags` are those of the text, where they are known. */
export const namesArea = (text: string, flags: TextFlags = TextFlag.CombiningMark): boolean =>
  text.includes('bàn') || ((flags & TextFlag.CombiningMark) !== 0 && text.includes('ba\u0300n'));

/**
 * "trên địa bàn huyện" in a city's plan, "trên địa bàn phường Bến Thành" in the plan of another ward. Only the area that
 * the plan works in counts, never the title of a document it cites, former names or lists of units; silent where the
 * plan's own place is not known.
 */
export function templateLeftovers(given: string, header: PlanHeader): readonly Leftover[] {
  const { place: own, level } = header;
  if (own === undefined || level === undefined || !namesArea(given)) return [];
  const text = given.normalize('NFC').replace(/\s+/gu, ' ');
  const { kind: ownKind, name: ownName } = parted(own);
  const rank = RANKS[level === 'province' ? 0 : level === 'district' ? 1 : 2] ?? [];
  return [...text.matchAll(AREA)].flatMap((match) => {
    const [whole, written = '', capitals = ''] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 24);
    const kind = written.toLowerCase();
    const name = /^\p{Lu}/u.test(capitals.trim()) ? capitals.trim() : '';
    const rest = name === '' ? capitals + behind : behind;
    if (LIST.test(rest.toLowerCase()) || FORMER.test(rest.toLowerCase())) return [];
    if (OTHER_DOCUMENT.test(lastClause(text.slice(0, match.index)))) return [];
    const found = `địa bàn ${written}${name === '' ? '' : ` ${name}`}`;
    const what = name === '' ? otherKind(kind, ownKind, rank, header) : otherPlace(kind, name, ownName, rank);
    return what === undefined ? [] : [{ what, found, own }];
  });
}

function parted(place: string): { readonly kind: string; readonly name: string } {
  const kind = RANKS.flat().find((one) => foldText(place).startsWith(`${one} `)) ?? '';
  return { kind, name: place.slice(kind.length + 1) };
}

function otherKind(
  kind: string,
  own: string,
  rank: readonly string[],
  { years }: PlanHeader,
): Leftover['what'] | undefined {
  if (kind === own) return undefined;
  // why: a province had cities of its own, and a city under it lies in the province
  if (rank.includes(kind) && !(own === 'tỉnh' && kind === 'thành phố')) return 'kind';
  const isPast = years !== undefined && years.from >= ENDED_IN;
  return isPast && isEndedBy(kind, `${String(ENDED_IN)}-01-01`) ? 'ended' : undefined;
}

function otherPlace(
  kind: string,
  name: string,
  own: string,
  rank: readonly string[],
): Leftover['what'] | undefined {
  if (!rank.includes(kind)) return undefined;
  const [written, mine] = [foldText(name), foldText(own)];
  // why: a name goes on with any capital ("xã Bình An Năm 2026"), and an area may be told with its old province
  if (written.startsWith(mine) || mine.startsWith(written)) return undefined;
  const merged = Object.entries(provinces).some(
    ([now, before]) => foldText(now) === mine && before.some((old) => written.startsWith(foldText(old))),
  );
  return merged ? undefined : 'place';
}
