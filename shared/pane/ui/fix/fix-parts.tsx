import type { FixPart } from '../../../core/model/finding';
import { chosenFix, chosenIndex, choosePlace } from '../../state/choose-fixes';
import type { FindingItem } from '../../state/number-findings';
import { usePane } from '../pane-scope';
import { placeKey, placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';
import { ChangeView } from './change-view';

interface FixPartsProps {
  readonly item: FindingItem;
  readonly index: number;
  readonly parts: readonly FixPart[];
}

/** Places shown with a tick of their own; those behind them follow the fix as a whole. */
const MOST_PARTS = 200;

/** What one fix does place by place; each may be left as it is. */
export function FixParts({ item, index, parts }: FixPartsProps) {
  const { context, state, t } = usePane();
  const isChosen = chosenIndex(item, state.choices) === index;
  const kept = new Set(isChosen ? chosenFix(item, state.choices)?.parts : []);
  const isAll = isChosen && chosenFix(item, state.choices) === item.finding.fixes[index];
  return (
    <ul class="kh-parts" aria-label={t.fix.parts(parts.length)}>
      {parts.slice(0, MOST_PARTS).map((part) => (
        <li key={placeKey(part.at)}>
          <label>
            <input
              type="checkbox"
              checked={isAll || kept.has(part)}
              onChange={({ currentTarget }) => {
                const { choices } = context.store.get();
                context.store.set({
                  choices: choosePlace(choices, item, index, part.at, currentTarget.checked),
                });
              }}
            />
            <span class="kh-place">
              <Visible text={placeText(part.at, t, state.result)} room={40} fixed />
            </span>
            <ChangeView ops={part.ops} short />
          </label>
        </li>
      ))}
      {parts.length > MOST_PARTS && <li class="kh-quiet">{t.op.others(parts.length - MOST_PARTS)}</li>}
    </ul>
  );
}
