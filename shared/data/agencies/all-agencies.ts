import type { AgencyEntry } from './agency-entry';
import { agencySets } from './agency-sets';
import { centralAgencies } from './central-agencies';
import { communeAgencies } from './commune-agencies';
import { districtAgencies } from './district-agencies';
import { otherAgencies } from './other-agencies';
import { provinceAgencies } from './province-agencies';
import { twoTierAgencies } from './two-tier-agencies';
import { unitAgencies } from './unit-agencies';

/** The shipped directory. Where two agencies share a name, the one that comes first is preferred. */
export const allAgencies: readonly AgencyEntry[] = [
  ...agencySets,
  ...centralAgencies,
  ...provinceAgencies,
  ...districtAgencies,
  ...unitAgencies,
  ...communeAgencies,
  ...otherAgencies,
  ...twoTierAgencies,
];
