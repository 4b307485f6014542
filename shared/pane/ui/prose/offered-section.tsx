import type { OfferedRow, OfferedSection } from '../../state/prose/prose-state';
import { tickRows } from '../../state/prose/tick-rows';
import { Visible } from '../parts/visible';
import { TickRows } from './tick-rows';
import { useProse } from './use-prose';

/** Letters of a content that a tick is named by; the whole sentence opens below it. */
const LONGEST = 2000;

interface SectionProps {
  readonly id: number;
  readonly section: OfferedSection;
  /** The first of its rows, as far as there is room. */
  readonly shown: readonly OfferedRow[];
}

/** The rows under one heading of the plan, with one tick for all of them. */
export function OfferedSectionView({ id, section: { title, rows }, shown }: SectionProps) {
  const box = `kh-prose-section-${String(id)}`;
  return (
    <section aria-labelledby={`${box}-title`}>
      <div class="kh-check-line kh-prose-section">
        <TickRows rows={rows} id={box} />
        <label for={box} id={`${box}-title`}>
          <Visible text={title} room={300} fixed />
        </label>
      </div>
      <ul class="kh-prose-rows">
        {shown.map((row) => (
          <OfferedRowView key={row.index} row={row} />
        ))}
      </ul>
    </section>
  );
}

function OfferedRowView({ row }: { readonly row: OfferedRow }) {
  const { p, prose, say, change } = useProse();
  const id = `kh-prose-row-${String(row.index)}`;
  const inferred = row.inferred.map(say).join('; ');
  const facts: readonly (readonly [string, string])[] = [
    [p.lead, row.lead === '' ? p.noLead : row.lead],
    [p.coordinators, row.coordinators],
    [p.start, row.start],
    [p.due, row.due],
    [p.result, row.result],
    [p.inferred, inferred],
  ];
  return (
    <li class="kh-check-line">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-facts`}
        checked={!prose.unticked.has(row.key)}
        onChange={({ currentTarget }) => {
          change((before) => tickRows(before, [row], currentTarget.checked));
        }}
      />
      <label for={id}>
        <Visible text={row.content} room={LONGEST} fixed />
        {row.kindId !== 'duty' && <span class="kh-new">{say(row.kind)}</span>}
      </label>
      <div>
        <dl class="kh-row-facts" id={`${id}-facts`}>
          {facts.map(
            ([name, text]) =>
              text !== '' && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <Visible text={text} />
                  </dd>
                </div>
              ),
          )}
        </dl>
        <details>
          <summary>{p.lineOf(row.lines)}</summary>
          <p class="kh-prose-source">
            <Visible text={row.text} />
          </p>
        </details>
      </div>
    </li>
  );
}
