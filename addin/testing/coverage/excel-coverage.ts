import { examplePlan } from '../example-plan';
import { fakeExcel } from '../fake-excel';
import { loadLibrary } from '../load-client';
import { answeredMembers } from './answered-members';
import { clientCatalogue } from './client-catalogue';
import type { CoverageReport } from './coverage-report';
import { coverageReport } from './coverage-report';
import type { UsedMember } from './used-members';
import { usedMembers } from './used-members';

/** The report of the add-in as it stands; `more` are uses to be checked along with its own. */
export const excelCoverage = (more: readonly UsedMember[] = []): CoverageReport =>
  coverageReport(clientCatalogue(loadLibrary(fakeExcel(examplePlan()))), answeredMembers(), [
    ...usedMembers(),
    ...more,
  ]);
