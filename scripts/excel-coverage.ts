/** `npm run excel:coverage`: how far the simulated Excel covers the Office.js client, and whether it covers what the add-in uses. */
import { coverageTable } from '../addin/testing/coverage/coverage-report';
import { excelCoverage } from '../addin/testing/coverage/excel-coverage';

const report = excelCoverage();
console.log(coverageTable(report));
for (const use of report.unknown) console.error(`not in the library: ${use}`);
for (const use of report.unanswered) console.error(`not answered by the simulated Excel: ${use}`);
process.exitCode = report.unknown.length + report.unanswered.length === 0 ? 0 : 1;
