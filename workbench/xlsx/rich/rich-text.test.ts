import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { valueCell } from '../../../shared/core/model/cell';
import { contentTypes, HEAD, MAIN, relationships } from '../fixtures/build-package';
import { checkPackage } from '../fixtures/check-package';
import { asReferences, foreignPlan } from '../fixtures/foreign-plan';
import { fixAll, openFile, textsOf, typeInto } from '../fixtures/officer-steps';
import { spreadRuns } from '../../../shared/core';

const LOOK = '<rPr><b/><color rgb="FFFF0000"/></rPr>';
const RICH = `<r>${LOOK}<t xml:space="preserve">Rà soát  </t></r><r><t>quy trình</t></r>`;
const sheet = 'xl/worksheets/sheet1.xml';

const words = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', ' ', 'ế', '😀') });

describe('runs of an edited text', () => {
  test('joined they are the text; what stayed keeps its look', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (texts, after) => {
        const runs = texts.map((text, look) => ({ look, text }));
        expect(
          spreadRuns(runs, after)
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
        const whole = texts.join('');
        const again = spreadRuns(runs, whole);
        const lookAt = (list: typeof runs | typeof again) =>
          list.flatMap(({ look, text }) => text.split('').map(() => look));
        expect(lookAt(again)).toEqual(lookAt(runs));
      }),
    );
  });

  test.each([
    ['đậm  thường', 'đậm thường', ['đậm ', 'thường']],
    ['đậm  thường', 'đậm  thường hơn', ['đậm  ', 'thường hơn']],
    ['đậm  thường', 'rất đậm  thường', ['rất đậm  ', 'thường']],
  ])('%s → %s', (before, after, expected) => {
    const runs = [
      { look: 'b', text: before.slice(0, 5) },
      { look: '', text: before.slice(5) },
    ];
    expect(spreadRuns(runs, after).map(({ text }) => text)).toEqual(expected);
  });
});

describe('bold and colour inside a cell', () => {
  test('stay when a text fix changes the cell', async () => {
    const host = openFile(foreignPlan({ cells: { B3: `<c r="B3" t="inlineStr"><is>${RICH}</is></c>` } }));
    expect(await fixAll(host)).toMatchObject({ ok: true });
    expect(checkPackage(host.save())).toEqual([]);
    expect(textsOf(host.save())(sheet)).toContain(
      `<is><r>${LOOK}<t xml:space="preserve">Rà soát </t></r><r><t xml:space="preserve">quy trình</t></r></is>`,
    );
  });

  test('also of a shared string with a prefix, and come back by undo', async () => {
    const prefixed = RICH.replace(/<(\/?)([a-z])/gi, '<$1x:$2');
    const plan = foreignPlan({
      cells: { B3: '<c r="B3" t="s"><v>0</v></c>' },
      parts: {
        'xl/sharedStrings.xml': `${HEAD}<x:sst xmlns:x="${MAIN}" count="1" uniqueCount="1"><x:si>${prefixed}</x:si></x:sst>`,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ]),
        '[Content_Types].xml': contentTypes({
          'xl/workbook.xml': 'sheet.main',
          [sheet]: 'worksheet',
          'xl/sharedStrings.xml': 'sharedStrings',
        }),
      },
    });
    const host = openFile(plan);
    const done = await fixAll(host);
    const xml = textsOf(host.save())(sheet);
    expect(xml).toContain(`<r>${LOOK}<t xml:space="preserve">Rà soát </t></r>`);
    const later = openFile(host.save());
    expect(done.ok && (await later.apply(done.inverse)).ok).toBe(true);
    expect(textsOf(later.save())(sheet)).toContain(`<r>${LOOK}<t xml:space="preserve">Rà soát  </t></r>`);
  });

  test('a plain cell stays plain', async () => {
    const host = openFile(foreignPlan());
    await typeInto(host, 'Kế hoạch', 'B3', valueCell('mới'));
    expect(textsOf(host.save())(sheet)).toContain('<is><t>mới</t></is>');
    expect(asReferences('mới')).toBe('m&#7899;i');
  });
});
