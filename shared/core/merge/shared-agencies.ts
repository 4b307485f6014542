import { compareText } from '../text/compare-text';
import type { AgencyRecord } from '../exchange/task-record';
import type { BodyUse } from './body-uses';
import { writingKey } from './body-uses';
import type { PlanPart } from './plan-part';
import type { ProvinceOf } from './provinces';

/** A body over all plans: `unit` when one unit alone has it, `shared` when it stands above or beside several. */
export interface SharedAgency {
  readonly agency: string;
  readonly scope: 'unit' | 'shared';
  readonly spellings: readonly string[];
  readonly units: readonly string[];
}

export interface SharedAgencies {
  /** Sorted by name and place. */
  readonly agencies: readonly SharedAgency[];
  /** The body that a plan means by what stands in an agency cell, by `bodyKey`; none for a group of bodies. */
  readonly bodies: ReadonlyMap<string, SharedAgency>;
}

/** The key of what the plan in `file` writes. */
export const bodyKey = (file: string, { agency, text }: AgencyRecord): string =>
  `${file}\n${writingKey(agency, text)}`;

interface Body {
  readonly agency: string;
  isShared: boolean;
  readonly spellings: Set<string>;
  readonly units: Set<string>;
}

/**
 * The bodies that the plans name. "Phòng Kinh tế" of two communes are two; a body above the units is one, and so is
 * the committee of a neighbour that another unit names with its place.
 */
export function sharedAgencies(parts: readonly PlanPart[], provinceOf: ProvinceOf): SharedAgencies {
  const onlyPlace = onlyPlaces(parts);
  const bodies = new Map<string, Body>();
  const keys = new Map<string, string>();
  for (const part of parts) {
    for (const use of part.bodies) {
      const key = keyOf(use, onlyPlace, provinceOf(part));
      const body = bodies.get(key) ?? newBody(use);
      bodies.set(key, body);
      body.isShared ||= !use.isOwn;
      body.units.add(part.unit);
      for (const spelling of use.spellings) {
        body.spellings.add(spelling);
        keys.set(bodyKey(part.file, { agency: use.name, text: spelling }), key);
      }
    }
  }
  const finished = new Map([...bodies].map(([key, body]) => [key, agencyOf(body)]));
  return {
    agencies: [...finished]
      .sort(([one, a], [two, b]) => compareText(a.agency, b.agency) || compareText(one, two))
      .map(([, agency]) => agency),
    bodies: new Map(
      [...keys].flatMap(([writing, key]) => {
        const agency = finished.get(key);
        return agency === undefined ? [] : [[writing, agency] as const];
      }),
    ),
  };
}

const newBody = ({ agency }: BodyUse): Body => ({
  agency,
  isShared: false,
  spellings: new Set(),
  units: new Set(),
});

const agencyOf = ({ agency, isShared, spellings, units }: Body): SharedAgency => ({
  agency,
  scope: isShared ? 'shared' : 'unit',
  spellings: [...spellings].sort(),
  units: [...units].sort(),
});

/** The one place that a higher body is named with, where all plans that name one name the same. */
function onlyPlaces(parts: readonly PlanPart[]): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { bodies, level } of parts) {
    for (const { agency, place, isOwn } of bodies) {
      // why: the office of a commune is not what another means by a higher one of that name
      if (place === '' || (isOwn && level !== 'province')) continue;
      const known = places.get(agency);
      if (known) known.add(place);
      else places.set(agency, new Set([place]));
    }
  }
  return new Map(
    [...places].flatMap(([agency, [only, ...more]]) =>
      only === undefined || more.length > 0 ? [] : [[agency, only] as const],
    ),
  );
}

/** why: two provinces have communes of one name, and each a Sở of its own */
const keyOf = (
  { agency, place, isCentral }: BodyUse,
  onlyPlace: ReadonlyMap<string, string>,
  province: string,
): string =>
  `${agency}\n${place === '' ? (onlyPlace.get(agency) ?? '') : place}\n${isCentral === true ? '' : province}`;
