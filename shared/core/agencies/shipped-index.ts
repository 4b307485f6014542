import { allAgencies } from '../../data/agencies/all-agencies';
import { once } from '../work/once';
import { createAgencyIndex } from './agency-index';

/** The index over the shipped directory, made on first use. */
export const shippedIndex = once(() => createAgencyIndex(allAgencies));
