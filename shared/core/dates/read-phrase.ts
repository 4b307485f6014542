import type { Period } from '../model/period';
import { readEvent } from './phrases/event';
import { readLookAlike } from './phrases/look-alike';
import { readMilestone } from './phrases/milestone';
import { readOngoing } from './phrases/ongoing';
import { readPlaceholder } from './phrases/placeholder';
import { readRecurring } from './phrases/recurring';
import { readThenRecurring } from './phrases/then-recurring';
import { readVague } from './phrases/vague';
import { readDated } from './read-dated';
import type { ReadingContext } from './reading-context';

type PhraseReader = (key: string, context: ReadingContext) => Period | undefined;

/** Readers that know each word they take, in order of trust. */
const strictReaders: readonly PhraseReader[] = [
  readDated,
  readPlaceholder,
  readOngoing,
  readRecurring,
  readVague,
  readThenRecurring,
];

/** Readers that let free wording stand before or after the time. */
const freeReaders: readonly PhraseReader[] = [readMilestone, readEvent, withoutRemark, readLookAlike];

const firstOf =
  (readers: readonly PhraseReader[]): PhraseReader =>
  (key, context) => {
    for (const read of readers) {
      const period = read(key, context);
      if (period) return period;
    }
    return undefined;
  };

/** Reads one time that holds no word of its own but those of time. */
export const readStrictPhrase: PhraseReader = firstOf(strictReaders);

/** Reads one time, given as a key; declines what no reader takes whole. */
export const readPhrase: PhraseReader = firstOf([...strictReaders, ...freeReaders]);

const REMARK = / ?\([^()\d]{1,200}\)$/;

/** A remark in brackets that holds no digits says nothing of the time: "Quý IV/2026 (dự kiến)". */
function withoutRemark(key: string, context: ReadingContext): Period | undefined {
  const at = key.length > 300 ? -1 : key.search(REMARK);
  return at > 0 ? readDated(key.slice(0, at), context) : undefined;
}
