import type { AgencyMention } from '../../model/agency';
import type { AgencyField } from '../../model/plan';
import { memoBeside } from '../../work/memo';

/** What is said of a name by its text and its match alone, said once: equal names share their match. */
export const perName = <T>(say: (mention: AgencyMention) => T): ((mention: AgencyMention) => T) =>
  memoBeside(
    ({ match }) => match,
    ({ text }) => text,
    say,
  );

/** What is said of a cell by its text and its mentions alone, said once: equal cells share their mentions. */
export const perCell = <T>(say: (field: AgencyField) => T): ((field: AgencyField) => T) =>
  memoBeside(
    ({ mentions }) => mentions,
    ({ text }) => text,
    say,
  );
