import type { AgencyMention, ReportEntry } from '../../shared/core';

/** The answer of `kehoach calendar --format json`: the contract in docs/dong-lenh.md. */
export const calendarJson = (entries: readonly ReportEntry[]): unknown => ({
  reports: entries.map(({ from, via, to, occurrences, ...entry }) => ({
    from: from.map(nameOf),
    via: via.map(nameOf),
    to: to.map(nameOf),
    period: entry.period,
    periodText: entry.periodText,
    cutOff: entry.cutOff,
    due: entry.due,
    reference: entry.reference,
    inside: entry.inside,
    occurrences,
    source: entry.source,
  })),
});

const nameOf = ({ text, match }: AgencyMention): object => ({
  text,
  agency: 'name' in match ? match.name : null,
});
