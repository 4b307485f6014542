import type { AgencyMention } from '../../model/agency';

/** The name as a person would say it alone: with the head that stands before several names ("Các Bộ: Tài chính, Xây dựng"). */
export const spokenName = ({ head, text }: AgencyMention): string =>
  head === undefined ? text : `${head} ${text}`;
