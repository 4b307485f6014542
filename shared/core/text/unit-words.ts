import type { UnitKind, UnitLevel } from '../../data/administrative-units';
import { administrativeUnits } from '../../data/administrative-units';

const isUnit = ({ level }: UnitKind): boolean => level !== 'part';

const unique = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== undefined)),
];

const namesOf = (kinds: readonly UnitKind[]): readonly string[] => unique(kinds.map(({ name }) => name));

/** The kinds of unit of the administration: "thị xã". */
export const unitNames = namesOf(administrativeUnits.filter(isUnit));

/** The kinds of parts of a commune: "thôn", "tổ dân phố". */
export const partNames = namesOf(administrativeUnits.filter((kind) => !isUnit(kind)));

/** The same without words that are more often something else ("bản"). */
export const plainPartNames = namesOf(
  administrativeUnits.filter((kind) => !isUnit(kind) && kind.homonym !== true),
);

/** The kinds of unit of one level. */
export const unitsOfLevel = (level: UnitLevel): readonly string[] =>
  namesOf(administrativeUnits.filter((kind) => kind.level === level));

/** Whether the last such unit ended before a day; a kind that shares its name with a living one lives. */
export const isEndedBy = (name: string, day: string): boolean =>
  administrativeUnits.every((kind) => kind.name !== name || (kind.to !== undefined && kind.to < day));

/** Committees of the Party and the Youth Union by the kind of their unit: "huyện ủy", "xã đoàn". */
export const partyNames = unique(administrativeUnits.map(({ party }) => party));
export const youthNames = unique(administrativeUnits.map(({ youth }) => youth));

type GoverningLevel = Exclude<UnitLevel, 'part'>;

/** The levels of each kind of unit and of each committee of the Party, highest first; "thành phố" has two. */
export const levelsByWord: ReadonlyMap<string, readonly GoverningLevel[]> = new Map(
  [...unitNames, ...partyNames].map((word) => {
    const levels = administrativeUnits.flatMap(({ name, party, level }) =>
      level !== 'part' && (name === word || party === word) ? [level] : [],
    );
    return [word, [...new Set(levels)]];
  }),
);

/** "TP" → "thành phố": capitals that stand for one kind of unit. */
export const shortUnits: ReadonlyMap<string, string> = new Map(
  administrativeUnits.flatMap(({ short, name }) => (short === undefined ? [] : [[short, name] as const])),
);

/** Capitals that may stand for a kind of unit, sure or not: "TP", "Q". */
export const unitInitials = unique(administrativeUnits.flatMap(({ short, initials }) => [short, initials]));

/** Words as alternatives of a pattern, longer words before those that they begin with. */
export const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** The kind of unit that a text in small letters ends in, with the space before it. */
export const UNIT_AT_END = new RegExp(` (?:${alternatives(unitNames)})$`, 'u');
