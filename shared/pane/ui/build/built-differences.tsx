import { useState } from 'preact/hooks';

import type { ChangeGroup } from '../../../core/produce/changes/built-changes';
import { groupChanges } from '../../../core/produce/changes/built-changes';
import type { CellChange } from '../../../core/produce/changes/cell-change';
import { changesSummary } from '../../../core/produce/changes/changes-summary';
import { cellRange } from '../../../core/model/range';
import { revealPlace } from '../../state/reveal-place';
import { TextChange } from '../fix/text-change';
import { usePane } from '../pane-scope';
import { placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';

/** Differences shown at once; the next ones follow on demand. */
const SHOWN = 40;

/** Where the standard table will differ from the plan: before, after, place and reason, before anything is built. */
export function BuiltDifferences({ changes }: { readonly changes: readonly CellChange[] }) {
  const { state, t } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const groups = groupChanges(changes);
  const left = groups.length - shown;
  return (
    <section aria-labelledby="kh-differences">
      <h3 id="kh-differences">{changesSummary(changes.length)[state.language]}</h3>
      <ul class="kh-steps">
        {groups.slice(0, shown).map((group, index) => (
          <Difference key={index} group={group} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="kh-link"
          onClick={() => {
            setShown(shown + 10 * SHOWN);
          }}
        >
          {t.build.moreDifferences(left)}
        </button>
      )}
    </section>
  );
}

function Difference({ group: { places, before, after, causes } }: { readonly group: ChangeGroup }) {
  const { context, state, t } = usePane();
  const [first] = places;
  if (!first) return null;
  const place = { sheet: first.sheet, range: cellRange(first.at) };
  return (
    <li>
      <button type="button" class="kh-link" onClick={() => void revealPlace(context, place)}>
        <Visible text={placeText(place, t, state.result)} room={60} fixed />
      </button>
      {places.length > 1 && <span class="kh-quiet"> {t.build.cells(places.length)}</span>}
      <div class="kh-change">
        <TextChange before={before} after={after} room={80} />
      </div>
      <span class="kh-quiet">{causes.map((cause) => cause[state.language]).join('; ')}</span>
    </li>
  );
}
