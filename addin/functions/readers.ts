/** What the worksheet functions read with, loaded as one part: most workbooks use none of them. */
export { agencyName, splitAgencyNames } from '../../shared/custom-functions/agency-functions';
export { citedDocuments } from '../../shared/custom-functions/citation-functions';
export { periodEnd, periodName, periodStart } from '../../shared/custom-functions/period-functions';
