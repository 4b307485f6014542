import { useEffect, useRef, useState } from 'preact/hooks';

import type { AdoptOutcome } from '../../../core/commands/adopt-draft';
import type { ReadProse } from '../../state/prose/prose-state';
import { readSheets } from '../../state/prose/read-prose';
import { countTicked, offeredRows } from '../../state/prose/tick-rows';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';
import { LeftOut } from './left-out';
import { OfferedSectionView } from './offered-section';
import { PutPreview } from './put-rows';
import { TickKinds } from './tick-kinds';
import { useProse } from './use-prose';

/** Rows shown at once; the next ones follow on demand. */
const SHOWN = 60;

interface ReadRowsProps {
  readonly read: ReadProse;
  readonly planned: AdoptOutcome | null;
}

/** What was read: whose plan it is, the rows to tick, what was left out, and what putting them would do. */
export function ReadRows({ read, planned }: ReadRowsProps) {
  const { p, prose, say } = useProse();
  const [shown, setShown] = useState(SHOWN);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setShown(SHOWN);
    heading.current?.focus();
  }, [read]);
  const rows = offeredRows(read);
  const told = rows.length === 0 ? p.nothing : p.offered(rows.length, countTicked(rows, prose));
  let room = shown;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {told}
      </h3>
      <p class="kh-unseen" role="status">
        {told}
      </p>
      {read.message && <p>{say(read.message)}</p>}
      <TablesLeft read={read} />
      <PlanFacts read={read} />
      {rows.length > 0 && <TickKinds rows={rows} />}
      {read.sections.map((section, index) => {
        const fits = section.rows.slice(0, Math.max(0, room));
        room -= section.rows.length;
        return fits.length === 0 ? null : (
          <OfferedSectionView key={index} id={index} section={section} shown={fits} />
        );
      })}
      {rows.length > shown && (
        <button
          type="button"
          class="kh-link"
          onClick={() => {
            setShown(shown + 5 * SHOWN);
          }}
        >
          {p.more(rows.length - shown)}
        </button>
      )}
      <LeftOut read={read} />
      {rows.length > 0 && <PutPreview planned={planned} />}
    </>
  );
}

/** Where the tasks may stand when the prose gives none. */
function TablesLeft({ read }: { readonly read: ReadProse }) {
  const { p } = useProse();
  const tables = read.message && read.left.find(({ reason }) => reason === 'table');
  const lines = read.document.blocks.flatMap(({ kind, line }) => (kind === 'table' ? [line] : []));
  if (!read.message || (!tables && lines.length === 0)) return null;
  return <p>{p.tables(tables?.runs ?? lines.join(', '))}</p>;
}

/** Where the text was taken from; another sheet of the workbook can be chosen where several hold prose. */
function SourceOfText({ read }: { readonly read: ReadProse }) {
  const { context, state } = usePane();
  const { p } = useProse();
  if (read.sheet === null || read.sheets.length < 2)
    return (
      <p class="kh-quiet">
        <Visible text={read.sheet === null ? p.ofBox : p.ofSheet(read.sheet)} room={80} fixed />
      </p>
    );
  return (
    <label class="kh-field">
      <span>{p.pickSheet}</span>
      <select
        value={read.sheet}
        disabled={state.busy !== null}
        onChange={({ currentTarget }) => void readSheets(context, currentTarget.value)}
      >
        {read.sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlanFacts({ read }: { readonly read: ReadProse }) {
  const { p } = useProse();
  const { title, issuer, number, years } = read.facts;
  const [first] = years;
  const last = years[years.length - 1];
  const facts: readonly (readonly [string, string | null])[] = [
    [p.title, title],
    [p.issuer, issuer],
    [p.symbol, number],
    [
      p.years,
      first === undefined ? null : first === last ? String(first) : `${String(first)}–${String(last)}`,
    ],
  ];
  return (
    <>
      <SourceOfText read={read} />
      <dl class="kh-row-facts">
        {facts.map(
          ([name, text]) =>
            text !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Visible text={text} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
