import type { AgencyEntry } from '../../../data/agencies/agency-entry';
import type { AgencyIndex } from '../../agencies/agency-index';
import { shippedIndex } from '../../agencies/agency-index';

/** Whether no document, plan or table at hand speaks for a name: such a name is proposed, never written unasked. */
export function isRemembered(id: string, index: AgencyIndex = shippedIndex()): boolean {
  const entry = index.entries.get(id);
  const all = entry ? (index.namesakes.get(entry.name) ?? [entry]) : [];
  return all.length > 0 && all.every(fromMemory);
}

const fromMemory = ({ source }: AgencyEntry): boolean => source === 'memory';
