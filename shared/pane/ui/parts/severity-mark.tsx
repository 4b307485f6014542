import type { Severity } from '../../../core/model/finding';
import { usePane } from '../pane-scope';
import { Icon } from './icon';

/** The severity as shape, colour and word; the word is for those who do not see the shape. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = usePane();
  return (
    <span class={`kh-severity kh-${severity}`}>
      <Icon name={severity} />
      <span class="kh-unseen">{t.severity[severity]}</span>
    </span>
  );
}
