import { expect, test } from '@jest/globals';

import { HOSTILE_TEXTS } from '../../shared/host/testing/hostile-texts';
import { checkPackage } from './fixtures/check-package';
import { foreignPlan, textCell } from './fixtures/foreign-plan';
import { buildBoth, fixAll, openFile, readAll, textsOf } from './fixtures/officer-steps';
import { readWorkbookPart } from './package/workbook-part';
import { XlsxPackage } from './package/xlsx-package';
import { escapeXml, unescapeXml } from './xml/escape-xml';

/** The tool's own links lead to a place in the workbook itself. */
const withoutOwnLinks = (formula: string): string =>
  formula.replace(/HYPERLINK\("#'(?:[^'"]|'')+'![A-Z]+"&/g, 'OWN(');

test.each(HOSTILE_TEXTS)('%j stays a text in every sheet that is made of it', async (text) => {
  const cell = (reference: string): string => textCell(reference, escapeXml(text));
  const host = openFile(
    foreignPlan({
      cells: { A1: cell('A1'), B3: cell('B3'), C5: cell('C5'), D7: cell('D7'), F5: cell('F5') },
    }),
  );
  await fixAll(host);
  expect(await buildBoth(host)).toMatchObject({ ok: true });
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  const file = XlsxPackage.read(bytes);
  const read = textsOf(bytes);
  for (const { part } of readWorkbookPart(file).sheets) {
    const formulas = [...read(part).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? '');
    // why: a text may stand in a formula as a text, between quotes that nothing in it ends
    for (const formula of formulas)
      expect(withoutOwnLinks(unescapeXml(formula)).replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(
        /HYPERLINK|cmd|alert|"/,
      );
    expect(/<img|r="ZZ1"/.test(read(part))).toBe(false);
  }
  const { sheets } = await readAll(openFile(bytes));
  for (const { formulas } of sheets) for (const { formula } of formulas) expect(formula).not.toBe(text);
});
