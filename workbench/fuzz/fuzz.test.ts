import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { explainAgencies } from '../../shared/core/agencies/explain-agency';
import { analyse } from '../../shared/core/analyse';
import { findCitations } from '../../shared/core/citations/find-citations';
import { explainPeriod } from '../../shared/core/dates/explain-period';
import { readCalendar } from '../../shared/core/calendar/read-calendar';
import { draftPlan } from '../../shared/core/draft/draft-plan';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { splitAgencyNames } from '../../shared/custom-functions/agency-functions';
import { readDocument } from '../document-input';
import { buildDocx, cell, paragraph, row, run, table } from '../docx/fixtures/build-docx';
import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { RESIDUE_CLEANERS } from '../../shared/core/rules/text/clean-residue';
import { readTextInput } from '../text-input';
import { foreignPlan, textCell } from '../xlsx/fixtures/foreign-plan';
import { fixAll, openFile, readAll, TODAY } from '../xlsx/fixtures/officer-steps';
import { XlsxPackage } from '../xlsx/package/xlsx-package';
import { openXlsx } from '../xlsx/xlsx-host';
import { escapeXml } from '../xlsx/xml/escape-xml';
import { mutate, mutations, oddTable, oddText } from './fixtures/odd-input';

/** 1 for the 100,000 cases of every run; FUZZ=10 for a million. */
const SCALE = Number(process.env['FUZZ'] ?? 1);
/** Milliseconds of work that one case may take; the usual one takes a thousandth. */
const BUDGET = 3_000;

/** Every case ends in time and says something; none throws. */
function fuzz<Case>(count: number, cases: fc.Arbitrary<Case>, work: (one: Case) => unknown): void {
  fc.assert(
    fc.property(cases, (one) => {
      const before = process.cpuUsage();
      work(one);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(BUDGET);
    }),
    { numRuns: Math.round(count * SCALE) },
  );
}

const TIME = 600_000 * SCALE;

describe('no text makes a reader fail', () => {
  test(
    'times',
    () => {
      fuzz(25_000, oddText, (text) => explainPeriod(text, { from: 2026, to: 2026 }));
    },
    TIME,
  );
  test(
    'agencies',
    () => {
      fuzz(12_000, oddText, (text) => explainAgencies(text));
    },
    TIME,
  );
  test(
    'citations',
    () => {
      fuzz(25_000, oddText, (text) => findCitations(text));
    },
    TIME,
  );
  test(
    'cleaners',
    () => {
      fuzz(20_000, oddText, (text) => RESIDUE_CLEANERS.reduce((now, { clean }) => clean(now), text));
    },
    TIME,
  );

  test(
    'tables',
    () => {
      fuzz(1_500, oddTable, (text) => {
        const { faults } = analyse(snapshotFromText(text, { today: TODAY }));
        expect(faults).toEqual([]);
      });
    },
    TIME,
  );

  test(
    'files of text',
    () => {
      fuzz(
        5_000,
        fc.tuple(oddTable, mutations, fc.constantFrom('a.csv', 'a.tsv', 'a.txt', 'a.md')),
        ([text, changes, fileName]) =>
          readTextInput(mutate(new TextEncoder().encode(text), changes), { fileName, today: TODAY }),
      );
    },
    TIME,
  );
});

const PLAN = foreignPlan({
  names: '<definedName name="a">\'Kế hoạch\'!$E$7</definedName>',
  behind: '<mergeCells count="1"><mergeCell ref="H1:I2"/></mergeCells>',
});

/** Lines as they stand in a plan in prose, with tags as web pages have them. */
const oddProse = fc
  .array(
    fc.tuple(
      fc.constantFrom('', 'I. ', '1. ', '- ', 'a) ', 'Căn cứ ', '<p>', '<li>', '<table><tr><td>', '</td></tr></table>', '<!--', '<b', '&#x'),
      oddText,
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map((pieces) => pieces.join('')).join('\n')); // prettier-ignore

const DOCX = buildDocx(
  [
    paragraph(run('KẾ HOẠCH NĂM 2026')),
    paragraph(run('II. TỔ CHỨC THỰC HIỆN')),
    table(row(cell(paragraph(run('STT'))), cell(paragraph(run('Nội dung công việc'))))),
    paragraph(run('- Phòng Nội vụ báo cáo trước ngày 15/6/2026.')),
  ].join(''),
);

describe('no document makes a reader fail', () => {
  test(
    'prose: split, drafted, its calendar read',
    () => {
      fuzz(1_500, oddProse, (text) => {
        const document = documentFromText(text);
        readCalendar(document, { draft: draftPlan(document) });
      });
    },
    TIME,
  );

  test(
    'web pages',
    () => {
      fuzz(3_000, fc.tuple(oddProse, mutations), ([text, changes]) =>
        readDocument(mutate(new TextEncoder().encode(text), changes), 'a.html'),
      );
    },
    TIME,
  );

  test(
    'Word files, as archives and as parts',
    () => {
      fuzz(1_500, mutations, (changes) => readDocument(mutate(DOCX, changes), 'a.docx'));
      fuzz(1_500, mutations, (changes) => {
        const file = XlsxPackage.read(DOCX);
        const xml = new TextEncoder().encode(file.text('word/document.xml') ?? '');
        file.setText('word/document.xml', new TextDecoder().decode(mutate(xml, changes)));
        return readDocument(file.save(), 'a.docx');
      });
    },
    TIME,
  );

  test(
    'splitters of names',
    () => {
      fuzz(6_000, oddText, splitAgencyNames);
    },
    TIME,
  );
});

describe('no workbook makes the host fail', () => {
  test(
    'mutated archives',
    () => {
      fuzz(4_000, mutations, (changes) => openXlsx(mutate(PLAN, changes), { today: TODAY }));
    },
    TIME,
  );

  const PARTS = [
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
  ];

  test(
    'mutated parts are read or told, and a file that opens can be corrected and undone',
    async () => {
      const cases = fc.tuple(fc.constantFrom(...PARTS), mutations);
      await fc.assert(
        fc.asyncProperty(cases, async ([part, changes]) => {
          const file = XlsxPackage.read(PLAN);
          const xml = new TextEncoder().encode(file.text(part) ?? '');
          file.setText(part, new TextDecoder().decode(mutate(xml, changes)));
          const opening = openXlsx(file.save(), { today: TODAY });
          if (!opening.ok) return;
          const { host } = opening;
          const before = (await readAll(host)).sheets.map(snapshotContents);
          const done = await fixAll(host);
          if (done.ok) expect(await host.apply(done.inverse)).toMatchObject({ ok: true });
          expect((await readAll(host)).sheets.map(snapshotContents)).toEqual(before);
        }),
        { numRuns: Math.round(2_000 * SCALE) },
      );
    },
    TIME,
  );

  test(
    'odd texts in cells come through as they are',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({
            maxLength: 30,
            unit: fc.constantFrom('=', '&', '<', '"', "'", 'ế', '\u202E', ' ', '-', '_x000D_'),
          }),
          async (text) => {
            const host = openFile(foreignPlan({ cells: { B3: textCell('B3', escapeXml(text)) } }));
            const [sheet] = (await readAll(host)).sheets;
            expect(sheet?.values[2]?.[1] ?? '').toBe(text.replaceAll('_x000D_', '\r'));
          },
        ),
        { numRuns: Math.round(500 * SCALE) },
      );
    },
    TIME,
  );
});
