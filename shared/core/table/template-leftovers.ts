import { provinces } from '../../data/provinces';
import type { PlanHeader } from '../model/plan';
import { foldText } from '../text/fold-vietnamese';

/** Words of another level or place, as they stand in a plan that was made from another one. */
export interface Leftover {
  readonly what: 'kind' | 'ended' | 'place';
  readonly found: string;
  /** The plan's own place. */
  readonly own: string;
}

/** Kinds of unit that stand on one level; a plan is of one of them. */
const RANKS: readonly (readonly string[])[] = [
  ['tỉnh', 'thành phố'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
];
/** There is no district since 01/7/2025 (Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
const ENDED = new Set(['huyện', 'quận', 'thị xã', 'thị trấn']);
const ENDED_IN = 2026; // the first year that lies wholly behind the change

const AREA =
  /(?<![\p{L}\p{M}])(?:trên|tại) địa bàn (?:toàn )?(tỉnh|thành phố|thị xã|thị trấn|đặc khu|huyện|quận|phường|xã)(?![\p{L}\p{M}])((?: \p{Lu}[\p{L}\p{M}]*){1,5})?/giu;
const LIST =
  /^ ?(?:[,/-]|và|hoặc) ?(?:\p{L}+ )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)/u;
const FORMER = /^ ?\(? ?(?:cũ|trước đây|trước khi|khác|lân cận|bạn|này)/u;
/** A document of somebody else may be for another area. */
const OTHER_DOCUMENT = /\d ?[/-] ?\p{Lu}{2}[^;.]*$/u;

/**
 * "trên địa bàn huyện" in a city's plan, "trên địa bàn phường Bến Thành" in the plan of another ward. Only the area that
 * the plan works in counts, never the title of a document it cites, former names or lists of units; silent where the
 * plan's own place is not known.
 */
export function templateLeftovers(given: string, header: PlanHeader): readonly Leftover[] {
  const { place: own, level } = header;
  if (own === undefined || level === undefined || !/b(?:à|a\u0300)n/u.test(given)) return [];
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
    if (OTHER_DOCUMENT.test(text.slice(0, match.index))) return [];
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
  return ENDED.has(kind) && years !== undefined && years.from >= ENDED_IN ? 'ended' : undefined;
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
