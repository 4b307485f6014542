import type { Profile } from '../model/profile';
import type { Field } from '../model/plan';
import { memoFor } from '../work/memo';
import type { HeaderGuess } from './read-header-text';
import { headerKey, isKnownHeader, LONGEST_HEADER, readHeaderText } from './read-header-text';

/** The wordings by which headers are known. */
export interface HeaderWords {
  /** The roles that a header text may have, best first. */
  read(text: string): readonly HeaderGuess[];
  /** Whether a text is a header wording word for word. */
  isKnown(text: string): boolean;
}

const SHIPPED: HeaderWords = { read: readHeaderText, isKnown: isKnownHeader };

/** The shipped wordings, and before them those that a profile adds, each as a whole header. */
export const headerWords = (profile: Profile | undefined): HeaderWords =>
  profile === undefined ? SHIPPED : wordsOfProfile(profile);

const wordsOfProfile = memoFor(({ columns }: Profile): HeaderWords => {
  const own = new Map(
    Object.entries(columns).flatMap(([field, headers]) =>
      headers.map((header) => [headerKey(header), field as Field] as const),
    ),
  );
  if (own.size === 0) return SHIPPED;
  const ownField = (text: string): Field | undefined =>
    text.length > LONGEST_HEADER ? undefined : own.get(headerKey(text));
  return {
    read(text) {
      const role = ownField(text);
      if (role === undefined) return readHeaderText(text);
      return [{ role, score: 1, reason: 'Tiêu đề nêu trong hồ sơ quy tắc' }];
    },
    isKnown: (text) => isKnownHeader(text) || ownField(text) !== undefined,
  };
});
