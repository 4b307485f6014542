import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import { invalidPeriod } from '../units/resolve-span';

const EMPTY: Period = { kind: 'empty' };

/** "nt", "như trên" and the like say: as in the row above; nothing is filled in without asking. */
const DITTO = /^-? ?(?:nt|n\.t|như trên|như hàng trên|như dòng trên|["”“〃]|'') ?-?$/;
const NOTHING = /^(?:[-.…_*?\s/]+|x)$/;
const BLANK_PART =
  /^(?:không|chưa (?:có|xác định|rõ)|(?:ngày )?(?:\.{2,}|_{2,}|-)?[/ ](?:\.{2,}|_{2,}|-)?[/ ]\d{4}|(?:ngày (?:[._]{2,} ?)?)?tháng (?:[._]{2,} ?)?năm (?:\d{4}|[._]{2,})|ngày (?:[._]{2,} ?)?tháng \d{1,2} năm \d{4}|(?:tháng|quý|ngày) ?[._/]{2,}(?: ?năm)? ?\/?\d{0,4}|[._/]{2,}\d{4})$/;

/** Blanks left in a form, dashes and ditto marks. */
export const placeholder: PeriodForm = {
  id: 'placeholder',
  examples: {
    '…/…/2026': 'placeholder',
    'Ngày … tháng … năm 2026': 'placeholder',
    nt: 'empty',
    '-': 'empty',
  },
  read: readPlaceholder,
};

function readPlaceholder(key: string): Period | undefined {
  if (key.length > 40) return undefined;
  if (NOTHING.test(key) || DITTO.test(key)) return EMPTY;
  return BLANK_PART.test(key) ? invalidPeriod('placeholder') : undefined;
}
