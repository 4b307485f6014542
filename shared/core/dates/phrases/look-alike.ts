import type { Period } from '../../model/period';
import { readDated } from '../combine/dated';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';
import { invalidPeriod } from '../units/resolve-span';

/** The key with letters that a scanner takes for digits or for the Roman I put right; the same key if there are none. */
const withoutLookAlikes = (key: string): string =>
  key
    .replace(/(?<=[\d/ ])o(?=\d)|(?<=\d)o(?=[\d/]|$)/g, '0')
    .replace(/(?<=\d)[l|](?=[\d/]|$)|(?<=^|[/ -])[l|](?=\d)/g, '1')
    .replace(/(?<=^(?:quý|q) ?)[il|1]{1,3}v?(?=[-/ ]|$)/, (numeral) => numeral.replace(/[l|1]/g, 'i'));

/** "Tháng O1/2026", "Quý ll/2026": readable only once a letter is taken for another; said, never silently corrected. */
export const lookAlike: PeriodForm = {
  id: 'look-alike',
  examples: {
    'Tháng O1/2026': 'look-alike',
    'Quý ll/2026': 'look-alike',
  },
  read: readLookAlike,
};

function readLookAlike(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 60) return undefined;
  const corrected = withoutLookAlikes(key);
  if (corrected === key || !readDated(corrected, context)) return undefined;
  context.note?.({ vi: 'Chữ nhìn giống số', en: 'Letters that look like digits' }, corrected);
  return invalidPeriod('look-alike');
}
