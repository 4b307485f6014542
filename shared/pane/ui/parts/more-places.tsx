import type { Finding } from '../../../core/model/finding';
import { usePane } from '../pane-scope';

/** " và 45 ô khác" behind the first place of a cause that stands in several. */
export function MorePlaces({ finding }: { readonly finding: Finding }) {
  const { t } = usePane();
  const more = finding.places.length - 1;
  return more > 0 ? <span> {t.card.morePlaces(more)}</span> : null;
}
