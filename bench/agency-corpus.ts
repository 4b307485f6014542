import type { AgencyEntry } from '../shared/data/agencies/agency-entry';
import type { DirtyKind } from './dirty-names';
import { dirtyKinds, foldedName } from './dirty-names';
import { pick } from './random';

/** A written name and the entries it may rightly be read as; none when the agency is not in the directory. */
export interface AgencyQuery {
  readonly text: string;
  readonly kind: string;
  readonly right: ReadonlySet<string>;
  /** The plan's own place, where the name is written without it. */
  readonly place?: string;
}

export interface AgencyCorpus {
  readonly directory: readonly AgencyEntry[];
  readonly queries: readonly AgencyQuery[];
}

const FIRST = 'Tân Phú An Bình Long Hòa Mỹ Vĩnh Thanh Đông Tây Nam Hưng Xuân Đại Cẩm Kỳ Quảng Hải Gia'.split(
  ' ',
);
const SECOND =
  'Tiến Tiên Tâm Tân Lộc Thạnh Phong Hải Sơn Lâm Hiệp Hòa Thành Trung Thủy Giang Châu Lợi Khánh Phúc Đức Thọ'.split(
    ' ',
  );
const OF_PLACES = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Công an',
  'Trạm Y tế',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Ban Chỉ huy Quân sự',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Trường Tiểu học',
];
const HEADS = ['Sở', 'Phòng', 'Ban', 'Trung tâm', 'Chi cục', 'Hội', 'Viện'];
const FIELDS = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Công Thương',
  'Nông nghiệp và Môi trường',
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thông tin',
  'Dân tộc và Tôn giáo',
  'Kinh tế, Hạ tầng và Đô thị',
  'Lao động - Thương binh và Xã hội',
  'Quản lý đất đai',
  'Kiểm soát thủ tục hành chính',
  'Phát triển quỹ đất',
  'Bảo vệ thực vật',
  'Chăn nuôi và Thú y',
  'Ứng phó sự cố',
];

function allNames(): readonly string[] {
  const general = HEADS.flatMap((head) => FIELDS.map((field) => `${head} ${field}`));
  const units = FIRST.flatMap((first) =>
    SECOND.filter((second) => second !== first).map(
      (second, at) => `${at % 3 === 0 ? 'phường' : 'xã'} ${first} ${second}`,
    ),
  );
  return [...general, ...units.flatMap((unit) => OF_PLACES.map((body) => `${body} ${unit}`))];
}

function shuffle<T>(random: () => number, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** A directory of `size` made-up agencies and `count` written names, a tenth of them of agencies held out of it. */
export function agencyCorpus(random: () => number, size: number, count: number): AgencyCorpus {
  const universe = shuffle(random, allNames());
  const names = universe.slice(0, size);
  const heldOut = universe.slice(size, size + Math.max(60, size / 10));
  const directory = names.map((name, at) => ({
    id: String(at),
    name,
    level: 'any' as const,
    source: 'bench',
  }));
  const known = new Set(universe.map(foldedName));
  const byName = groupIds(directory, foldedName);
  const byBare = groupIds(directory, bareName);
  const kinds: readonly (readonly [string, DirtyKind])[] = Object.entries(dirtyKinds);
  const queries: AgencyQuery[] = [];
  for (let at = 0; queries.length < count; at++) {
    const [kind, dirty] = pick(random, kinds);
    const isHeldOut = at % 10 === 9;
    const name = pick(random, isHeldOut ? heldOut : names);
    const made = dirty(name, random);
    // why: a slip that writes another real name is that name; nobody could read the intention
    if (
      !made ||
      (made.bare !== true && foldedName(made.text) !== foldedName(name) && known.has(foldedName(made.text)))
    ) {
      continue;
    }
    const right = isHeldOut
      ? []
      : made.bare === true
        ? (byBare.get(bareName(name)) ?? [])
        : (byName.get(foldedName(name)) ?? []);
    const place = made.place === undefined ? {} : { place: made.place };
    queries.push({
      text: made.text,
      kind: isHeldOut ? `held out, ${kind}` : kind,
      right: new Set(right),
      ...place,
    });
  }
  return { directory, queries };
}

function groupIds(
  directory: readonly AgencyEntry[],
  key: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, name } of directory) groups.set(key(name), [...(groups.get(key(name)) ?? []), id]);
  return groups;
}

const bareName = (name: string): string =>
  foldedName(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
