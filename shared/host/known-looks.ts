import type { Analysis } from '../core/analyse';
import { rewrittenCells, spareLooks } from '../core/lint/spare-looks';
import type { WorkbookHost } from './workbook-host';

/**
 * The analysis once it is known in which cells single words have looks of their own: fixes that would lose them are no
 * longer safe. Costs one question to the host, and only where a fix rewrites a text.
 */
export async function withKnownLooks(host: WorkbookHost, analysis: Analysis): Promise<Analysis> {
  if (!host.richCells) return analysis;
  const cells = rewrittenCells(analysis.findings);
  if (cells.length === 0) return analysis;
  const rich = await host.richCells(cells);
  return rich.length === 0 ? analysis : { ...analysis, findings: spareLooks(analysis.findings, rich) };
}
