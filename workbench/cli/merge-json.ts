import type { MergeSource } from '../../shared/core';

/** The answer of `kehoach merge --format json`. */
export const mergeJson = ({
  merged: { units, tasks, agencies, findings },
  unreadable = [],
  missing,
}: MergeSource): unknown => ({
  units,
  tasks,
  agencies,
  findings: findings.map(({ rule, message, places }) => ({
    rule,
    message: message.vi,
    files: [...new Set(places.map(({ file }) => file))],
    places,
  })),
  unreadable,
  ...(missing === undefined ? {} : { missing }),
});
