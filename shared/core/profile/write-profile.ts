import type { Profile } from '../model/profile';

/** A profile as the value that its file holds. */
export const profileJson = ({
  name,
  rules,
  agencies,
  columns,
  layout,
}: Profile): Readonly<Record<string, unknown>> => ({
  version: 1,
  ...(name === undefined ? {} : { name }),
  rules,
  ...(agencies.length === 0 ? {} : { agencies }),
  ...(Object.keys(columns).length === 0 ? {} : { columns }),
  ...(layout === undefined ? {} : { layout }),
});

/** The file of a profile, to be read by people too. */
export const profileText = (profile: Profile): string => `${JSON.stringify(profileJson(profile), null, 2)}\n`;
