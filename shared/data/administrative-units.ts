/** Where a unit stands; a `part` of a commune governs itself and is no level of the administration. */
export type UnitLevel = 'province' | 'district' | 'commune' | 'part';

/** One kind of unit of the administration, all that the readers know of it. */
export interface UnitKind {
  /** Its part in the ids of the directory, which workbooks keep: never changed. */
  readonly id: string;
  /** In small letters, as the law writes it: "thị xã". Two kinds may share a name. */
  readonly name: string;
  readonly level: UnitLevel;
  /** First and last day that the law has such units, `YYYY-MM-DD`, where that lies in the years that plans speak of. */
  readonly from?: string;
  readonly to?: string;
  /** Capitals that stand for the kind and for nothing else before a name: "TP". */
  readonly short?: string;
  /** Capitals that may stand for it, and for much else: "Q." is a quận, "P." a phường or a Phòng. */
  readonly initials?: string;
  /** The committee of the Party and the Youth Union of such a unit, where their names are made of its own. */
  readonly party?: string;
  readonly youth?: string;
  /** A word that is more often something else ("bản", a copy): only its neighbours tell. */
  readonly homonym?: true;
}

/**
 * Provinces and communes: Luật Tổ chức chính quyền địa phương 72/2025/QH15 (16/6/2025), Điều 1. Districts and townships:
 * Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2; they ended with 30/6/2025 by Nghị quyết 203/2025/QH15. Parts
 * of a commune: Thông tư 04/2012/TT-BNV (31/8/2012), Điều 2; "khu dân cư" as the Front counts them.
 */
export const administrativeUnits: readonly UnitKind[] = [
  { id: 'tinh', name: 'tỉnh', level: 'province', party: 'tỉnh ủy', youth: 'tỉnh đoàn' },
  { id: 'tp', name: 'thành phố', level: 'province', short: 'TP', party: 'thành ủy', youth: 'thành đoàn' },
  { id: 'tp', name: 'thành phố', level: 'district', to: '2025-06-30', party: 'thành ủy' },
  {
    id: 'huyen',
    name: 'huyện',
    level: 'district',
    to: '2025-06-30',
    initials: 'H',
    party: 'huyện ủy',
    youth: 'huyện đoàn',
  },
  {
    id: 'quan',
    name: 'quận',
    level: 'district',
    to: '2025-06-30',
    initials: 'Q',
    party: 'quận ủy',
    youth: 'quận đoàn',
  },
  {
    id: 'thixa',
    name: 'thị xã',
    level: 'district',
    to: '2025-06-30',
    short: 'TX',
    party: 'thị ủy',
    youth: 'thị đoàn',
  },
  { id: 'xa', name: 'xã', level: 'commune', initials: 'X', party: 'đảng ủy', youth: 'xã đoàn' },
  { id: 'phuong', name: 'phường', level: 'commune', initials: 'P', party: 'đảng ủy', youth: 'phường đoàn' },
  { id: 'thitran', name: 'thị trấn', level: 'commune', to: '2025-06-30', initials: 'TT', party: 'đảng ủy' },
  { id: 'dackhu', name: 'đặc khu', level: 'commune', from: '2025-07-01', party: 'đảng ủy' },
  { id: 'khudancu', name: 'khu dân cư', level: 'part' },
  { id: 'todanpho', name: 'tổ dân phố', level: 'part' },
  { id: 'khupho', name: 'khu phố', level: 'part' },
  { id: 'khom', name: 'khóm', level: 'part' },
  { id: 'thon', name: 'thôn', level: 'part' },
  { id: 'ap', name: 'ấp', level: 'part' },
  { id: 'ban', name: 'bản', level: 'part', homonym: true },
  { id: 'buon', name: 'buôn', level: 'part' },
];
