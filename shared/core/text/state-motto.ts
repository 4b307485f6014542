/** The state's name and motto, which stand beside the issuer and would read as a place ("xã Hội …"). */
const MOTTO =
  /(?:(?<!\s)\s+)?(?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do(?: ?[-–] ?hạnh phúc)?)\s*$/iu;

/** A line of a letterhead in composed letters, without what its second column says: "UBND TỈNH … Độc lập - Tự do". */
export const withoutMotto = (line: string): string => line.replace(MOTTO, '');
