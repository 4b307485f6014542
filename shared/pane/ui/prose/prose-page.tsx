import { PageFrame } from '../pages/page-frame';
import { usePane } from '../pane-scope';
import { ProseBox } from './prose-box';
import { PutFooter, usePlannedRows } from './put-rows';
import { ReadRows } from './read-rows';
import { useProse } from './use-prose';

/** A plan in prose becomes a task table: paste or take the text, tick the rows, put them into the workbook. */
export function ProsePage() {
  const { t } = usePane();
  const { p, prose } = useProse();
  const planned = usePlannedRows();
  const { read } = prose;
  const hasRows = read !== null && read.sections.length > 0;
  return (
    <PageFrame title={t.prose.open} {...(hasRows ? { footer: <PutFooter planned={planned} /> } : {})}>
      {read === null && <p>{p.intro}</p>}
      <ProseBox />
      {read && <ReadRows read={read} planned={planned} />}
    </PageFrame>
  );
}
