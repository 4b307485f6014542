import { chosenFix } from '../../state/choose-fixes';
import type { FindingItem } from '../../state/number-findings';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';
import { MorePlaces } from '../parts/more-places';
import { placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';
import { ChangeView } from './change-view';

interface FixRowProps {
  readonly item: FindingItem;
  readonly onToggle: () => void;
}

/** One change: tick, place, title, and what will differ. */
export function FixRow({ item, onToggle }: FixRowProps) {
  const { state, t } = usePane();
  const { finding } = item;
  const chosen = chosenFix(item, state.choices);
  const shown = chosen ?? (finding.fixes.length === 1 ? finding.fixes[0] : undefined);
  const toggles = chosen !== undefined || finding.fixes.length === 1 || isSafe(item);
  return (
    <>
      <span
        class={`kh-tick ${chosen ? 'is-ticked' : ''} ${toggles ? '' : 'is-open'}`}
        role="presentation"
        onClick={(event) => {
          if (!toggles) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        {chosen && <Icon name="check" />}
      </span>
      <div class="kh-row-text">
        <div class="kh-row-meta">
          <span class="kh-place">
            <Visible text={placeText(finding.at, t, state.result)} room={40} fixed />
          </span>
          <MorePlaces finding={finding} />
          {shown && (
            <span>
              {' · '}
              <Visible text={shown.title[state.language]} room={80} fixed />
            </span>
          )}
        </div>
        {shown ? (
          <ChangeView ops={shown.ops} short />
        ) : (
          <div class="kh-two-lines">
            <b>{t.fix.choose}:</b> <Visible text={finding.message[state.language]} room={140} fixed />
          </div>
        )}
      </div>
    </>
  );
}

const isSafe = ({ finding }: FindingItem): boolean =>
  finding.fixes.some(({ applicability }) => applicability === 'safe');
