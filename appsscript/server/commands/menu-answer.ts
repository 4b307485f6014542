import type { CommandOutcome } from '../../../shared/core';

/** What a menu command tells the person at its end; all of it in Vietnamese, for menus have no language switch. */
export interface MenuAnswer {
  readonly title: string;
  readonly message: string;
}

/** What a command came to, and what only helps in this menu, a paragraph each. */
export const menuAnswer = (
  { title, details, remarks }: CommandOutcome,
  ...hints: readonly string[]
): MenuAnswer => ({
  title: title.vi,
  message: [details.vi, ...remarks.map(({ vi }) => vi), ...hints].filter(Boolean).join('\n\n'),
});
