import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyIndex } from './agency-index';
import { createAgencyIndex } from './agency-index';

let shipped: AgencyIndex | undefined;

/** The index over the shipped directory, made on first use. */
export const shippedIndex = (): AgencyIndex => (shipped ??= createAgencyIndex(allAgencies));
