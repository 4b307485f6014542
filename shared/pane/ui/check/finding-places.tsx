import type { Place } from '../../../core/model/finding';
import { revealPlace } from '../../state/reveal-place';
import { usePane } from '../pane-scope';
import { placeKey, placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';

/** Places that are listed; all of them are coloured on the sheet. */
const MOST_PLACES = 300;

/** Every place of one cause, folded, each a way to its cell. */
export function FindingPlaces({ places }: { readonly places: readonly Place[] }) {
  const { context, state, t } = usePane();
  if (places.length < 2) return null;
  const more = places.length - MOST_PLACES;
  return (
    <details class="kh-places">
      <summary>{t.card.places(places.length)}</summary>
      <ul>
        {places.slice(0, MOST_PLACES).map((place) => (
          <li key={placeKey(place)}>
            <button type="button" class="kh-link kh-place" onClick={() => void revealPlace(context, place)}>
              <span class="kh-unseen">{t.card.goTo} </span>
              <Visible text={placeText(place, t, state.result)} room={40} fixed />
            </button>
          </li>
        ))}
        {more > 0 && <li class="kh-quiet">{t.card.morePlaces(more)}</li>}
      </ul>
    </details>
  );
}
