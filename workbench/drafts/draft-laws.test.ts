import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyse } from '../../shared/core/analyse';
import { planProse } from '../../shared/core/calendar/plan-prose';
import { readCalendar } from '../../shared/core/calendar/read-calendar';
import { draftSections } from '../../shared/core/draft/draft-sections';
import { draftPlan } from '../../shared/core/draft/draft-plan';
import { draftSheet } from '../../shared/core/produce/plan/draft-sheet';
import { draftSnapshot } from '../../shared/core/patch/draft-snapshot';
import { readPlan } from '../../shared/core/read-plan';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { goldPlans } from './gold';

const plans = goldPlans();
const texts = plans.map(({ text }) => text);
const draftOf = (text: string) => draftPlan(documentFromText(text));
const TODAY = '2026-03-02' as CalendarDate;

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\nI. MỤC ĐÍCH\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ';

/** Plans cut up and put together again: every order of lines that a bad paste may give. */
const anyText = fc
  .array(fc.constantFrom(...texts.flatMap((text) => text.split('\n'))), { maxLength: 60 })
  .map((lines) => [HEAD, ...lines].join('\n'));

test.each(plans.map(({ name, text }) => [name, text]))(
  '%s: decomposed letters give the same draft',
  (_, text) => {
    expect(draftOf(text.normalize('NFD'))).toEqual(draftOf(text.normalize('NFC')));
  },
);

test.each(plans.map(({ name, text }) => [name, text]))(
  '%s: in a workbook it gives the same draft and the same reports',
  (_, text) => {
    const [part] = planProse(readPlan(snapshotFromText(text, { today: TODAY }))).parts;
    const { facts, tasks } = draftOf(text);
    expect(part?.draft).toMatchObject({ facts, tasks });
    expect(part?.calendar).toEqual(readCalendar(documentFromText(text)));
  },
);

describe('whatever a text holds', () => {
  test('no line is lost, none is both a task and left out, and the same text gives the same draft', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = draftOf(text);
        const used = new Set(draft.tasks.flatMap(({ source }) => source.lines));
        const left = draft.left.map(({ line }) => line);
        const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        expect(lines.filter((line) => !used.has(line) && !left.includes(line))).toEqual([]);
        expect(left.filter((line) => used.has(line))).toEqual([]);
        expect(draftOf(text)).toEqual(draft);
      }),
      { numRuns: 40 },
    );
  });

  test('what a task says stands in its lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.normalize('NFC').toLowerCase();
        for (const { lead, coordinators, end } of draftOf(text).tasks) {
          for (const name of [...lead.map(({ mention }) => mention), ...coordinators]) {
            for (const word of name.text.toLowerCase().split(/[\s-]+/u)) expect(lines).toContain(word);
          }
          for (const word of end.text.toLowerCase().split(/[\s;]+/u)) expect(lines).toContain(word);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test.each(plans.filter(({ tasks }) => tasks.length > 0).map(({ name, text }) => [name, text]))(
  '%s: the drafted sheet is read back as the same tasks',
  (_, text) => {
    const draft = draftOf(text);
    const snapshot = { sheets: [draftSnapshot(draftSheet(draft))], today: TODAY, dateSystem: 1900 as const };
    const tasks = readPlan(snapshot).sheets.flatMap(({ tables }) => tables.flatMap((table) => table.tasks));
    expect(tasks.map(({ content }) => content.text)).toEqual(draft.tasks.map(({ content }) => content));
    expect(tasks.map(({ lead }) => lead.text)).toEqual(
      draft.tasks.map(({ lead }) => lead.map(({ mention }) => mention.text).join('; ')),
    );
    const sections = readPlan(snapshot).sheets.flatMap(({ tables }) =>
      tables.flatMap((table) => table.sections.map(({ title }) => title)),
    );
    expect(sections).toEqual(draftSections(draft.tasks).map(({ title }) => title));
    expect(analyse(snapshot).faults).toEqual([]);
  },
);
