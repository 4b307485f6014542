import { placeKey } from '../agencies/agency-spelling';
import type { PlanUnit } from './plan-unit';

/** What tells units of one name apart: the key of a unit's province; empty where all plans are of one. */
export type ProvinceOf = (unit: PlanUnit) => string;

/** Provinces count only where the plans name several: else what is left unsaid is the same for all. */
export function provinceOf(units: readonly PlanUnit[]): ProvinceOf {
  const key = ({ province }: PlanUnit): string =>
    province === undefined ? '' : placeKey(undefined, province);
  const known = new Set(units.map(key).filter((name) => name !== ''));
  return known.size < 2 ? () => '' : key;
}
