import type { UnitKind } from '../administrative-units';
import { administrativeUnits } from '../administrative-units';
import type { AgencyEntry } from './agency-entry';

const ofLevel = (level: UnitKind['level']): readonly UnitKind[] =>
  administrativeUnits.filter((kind) => kind.level === level);

const provincial = new Set(ofLevel('province').map(({ name }) => name));

/** Kinds of unit below the province; "thành phố" does not tell whose, so its bodies are told with the provinces'. */
const lowerUnits = [...ofLevel('district'), ...ofLevel('commune')].filter(
  ({ name }) => !provincial.has(name),
);

const ended = (validTo: string | undefined, successors: readonly string[]): Partial<AgencyEntry> =>
  validTo === undefined ? {} : { validTo, successors };

const committee = ({ id, name, level, to }: UnitKind): AgencyEntry =>
  level === 'district'
    ? {
        id: `huyen.ubnd.${id}`,
        name: `Ủy ban nhân dân ${name}`,
        level,
        ...ended(to, ['xa.ubnd.xa', 'xa.ubnd.phuong']),
        source: 'S6',
      }
    : {
        id: `xa.ubnd.${id}`,
        name: `Ủy ban nhân dân ${name}`,
        level: 'commune',
        ...ended(to, ['xa.ubnd.xa']),
        source: 'S6',
      };

/** The police of the districts ended four months before the districts. */
const POLICE_OF_DISTRICTS_TO = '2025-02-28';

const police = ({ id, name, level, to }: UnitKind): AgencyEntry =>
  level === 'district'
    ? {
        id: `huyen.congan.${id}`,
        name: `Công an ${name}`,
        level,
        ...ended(POLICE_OF_DISTRICTS_TO, ['nd.congan', 'xa.congan.xa', 'xa.congan.phuong']),
        source: 'memory',
      }
    : {
        id: `xa.congan.${id}`,
        name: `Công an ${name}`,
        level: 'commune',
        ...ended(to, ['xa.congan.xa']),
        source: to === undefined ? 'S10' : 'memory',
      };

/** Bodies that every unit of a kind has, named by the kind: "Ủy ban nhân dân phường", "Công an xã", "Thanh tra huyện". */
export const unitAgencies: readonly AgencyEntry[] = [
  ...ofLevel('district').map(({ id, name, to }): AgencyEntry => ({
    id: `huyen.thanhtra.${id}`,
    name: `Thanh tra ${name}`,
    level: 'district',
    ...ended(to, ['tinh.thanhtra']),
    source: 'S4 S5',
  })),
  ...lowerUnits.map(committee),
  ...lowerUnits.map(police),
];
