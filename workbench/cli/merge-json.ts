import type { MergeSource } from '../../shared/core';
import { jsonLines } from './json-lines';

/** The answer of `kehoach merge --format json`, line by line: of thousands of plans it is longer than a text may be. */
export const mergeJson = (source: MergeSource): Iterable<string> => jsonLines(answerOf(source));

const answerOf = ({
  merged: { units, tasks, agencies, findings },
  unreadable = [],
  missing,
}: MergeSource): Readonly<Record<string, readonly unknown[]>> => ({
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
