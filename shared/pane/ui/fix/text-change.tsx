import { diffText, shortenDifference } from '../../../core/text/diff-text';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

interface TextChangeProps {
  readonly before: string;
  readonly after: string;
  /** Characters of what stays, shown on either side. */
  readonly room: number;
}

/** A text before and after: what goes, what comes, and its neighbourhood. */
export function TextChange({ before, after, room }: TextChangeProps) {
  const { t } = usePane();
  const { head, removed, added, tail } = shortenDifference(diffText(before, after), room);
  return (
    <>
      <Visible text={head} fixed />
      {removed !== '' && (
        <del>
          <span class="kh-unseen">{t.fix.before}: </span>
          <Visible text={removed} fixed />
        </del>
      )}
      {removed !== '' && added !== '' && <span aria-hidden="true"> → </span>}
      {added !== '' && (
        <ins>
          <span class="kh-unseen">{t.fix.after}: </span>
          <Visible text={added} fixed />
        </ins>
      )}
      <Visible text={tail} fixed />
    </>
  );
}
