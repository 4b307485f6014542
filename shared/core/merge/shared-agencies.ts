import { compareText } from '../text/compare-text';
import type { BodyUse } from './body-uses';
import type { PlanPart } from './plan-part';

/** A body over all plans: `unit` when one unit alone has it, `shared` when it stands above or beside several. */
export interface SharedAgency {
  readonly agency: string;
  readonly scope: 'unit' | 'shared';
  readonly spellings: readonly string[];
  readonly units: readonly string[];
}

interface Body {
  readonly agency: string;
  isShared: boolean;
  readonly spellings: Set<string>;
  readonly units: Set<string>;
}

/**
 * The bodies that the plans name. "Phòng Kinh tế" of two communes are two; a body above the units is one, and so is
 * the committee of a neighbour that another unit names with its place. Sorted by name and unit.
 */
export function sharedAgencies(parts: readonly PlanPart[]): readonly SharedAgency[] {
  const onlyPlace = onlyPlaces(parts);
  const bodies = new Map<string, Body>();
  for (const { unit, bodies: uses } of parts) {
    for (const use of uses) {
      const key = keyOf(use, onlyPlace);
      const body = bodies.get(key) ?? newBody(use);
      bodies.set(key, body);
      body.isShared ||= !use.isOwn;
      body.units.add(unit);
      for (const spelling of use.spellings) body.spellings.add(spelling);
    }
  }
  return [...bodies]
    .map(([key, body]) => ({ key, agency: finished(body) }))
    .sort((a, b) => compareText(a.agency.agency, b.agency.agency) || compareText(a.key, b.key))
    .map(({ agency }) => agency);
}

const newBody = ({ agency }: BodyUse): Body => ({
  agency,
  isShared: false,
  spellings: new Set(),
  units: new Set(),
});

const finished = ({ agency, isShared, spellings, units }: Body): SharedAgency => ({
  agency,
  scope: isShared ? 'shared' : 'unit',
  spellings: [...spellings].sort(),
  units: [...units].sort(),
});

/** The one place that a higher body is named with, where all plans that name one name the same. */
function onlyPlaces(parts: readonly PlanPart[]): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { bodies } of parts) {
    for (const { agency, place, isOwn } of bodies) {
      if (isOwn || place === '') continue;
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

const keyOf = ({ agency, place }: BodyUse, onlyPlace: ReadonlyMap<string, string>): string =>
  `${agency}\n${place === '' ? (onlyPlace.get(agency) ?? '') : place}`;
