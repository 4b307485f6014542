import type { Consolidation } from '../../shared/core';
import type { UnreadableFile } from './read-parts';

/** The answer of `kehoach merge --format json`. */
export const mergeJson = (
  { units, tasks, agencies, findings }: Consolidation,
  unreadable: readonly UnreadableFile[],
): unknown => ({
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
});
