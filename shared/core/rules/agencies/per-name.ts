import type { AgencyMention } from '../../model/agency';
import { memoBeside } from '../../work/memo';

/** What is said of a name by its text and its match alone, said once: equal names share their match. */
export const perName = <T>(say: (mention: AgencyMention) => T): ((mention: AgencyMention) => T) =>
  memoBeside(
    ({ match }) => match,
    ({ text }) => text,
    say,
  );
