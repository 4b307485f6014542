/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from 'preact';

import type { CalendarDate } from '../core/model/calendar-date';
import type { Finding } from '../core/model/finding';
import { valueCell } from '../core/model/cell';
import { cellRange } from '../core/model/range';
import { snapshotFromText } from '../core/table/snapshot-from-text';
import { createMemoryHost } from '../host/memory-host';
import { HOSTILE_TEXTS } from '../host/testing/hostile-texts';
import { checkWorkbook } from './state/check-workbook';
import { numberFindings } from './state/number-findings';
import type { PaneContext } from './state/pane-context';
import type { PaneState } from './state/pane-state';
import { INITIAL_STATE, TABS } from './state/pane-state';
import { createStore } from './state/store';
import { Pane } from './ui/pane';

/** Cases of a run of the tests; FUZZ=10 for ten times as many. */
const CASES = 250 * Number(process.env['FUZZ'] ?? 1);

const PLAN =
  'KẾ HOẠCH NĂM 2026\n\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian\n' +
  '1\tRà soát  thủ tục\tPhòng VH-XH\tTháng 6/2026\n2\tTập huấn\t\tTháng 13/2026';

let root: HTMLElement;
let context: PaneContext;
let checked: PaneState;

beforeAll(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  const host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  context = { host, store: createStore(INITIAL_STATE) };
  render(<Pane context={context} />, root);
  await checkWorkbook(context);
  checked = context.store.get();
}, 30_000);
afterAll(() => {
  render(null, root);
});

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...HOSTILE_TEXTS, 'Rà soát ', ' '), { maxLength: 6 }).map((all) => all.join('')),
);
const local = fc.record({ vi: text, en: text });
const place = fc
  .record({ row: fc.nat(60), column: fc.nat(8), sheet: fc.constantFrom('Kế hoạch', 'trang đã xóa', '') })
  .map(({ row, column, sheet }) => ({ sheet, range: cellRange({ row, column }) }));

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.oneof(fc.constantFrom('require-lead-agency', 'no-double-space', 'no-such-rule'), text),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
    message: local,
    at: place,
    title: local,
    before: text,
    after: text,
    fingerprint: text,
    isSafe: fc.boolean(),
    hasFix: fc.boolean(),
  })
  .map(({ rule, severity, message, at, title, before, after, fingerprint, isSafe, hasFix }) => ({
    rule,
    messageId: 'x',
    severity,
    message,
    at,
    places: [at],
    related: [],
    fingerprint,
    fixes: hasFix
      ? [
          {
            title,
            applicability: isSafe ? ('safe' as const) : ('ask' as const),
            ops: [
              {
                kind: 'set-cell' as const,
                sheet: at.sheet,
                at: { row: at.range.top, column: at.range.left },
                before: valueCell(before),
                after: valueCell(after),
              },
            ],
          },
        ]
      : [],
  })) as fc.Arbitrary<Finding>;

const states = fc.record({
  findings: fc.array(finding, { maxLength: 6 }),
  tab: fc.constantFrom(...TABS),
  language: fc.constantFrom('vi' as const, 'en' as const),
  notice: local,
  refused: fc.option(local),
  journal: fc.array(local, { maxLength: 3 }),
});

const shown = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** As a page shows it: white space is not told apart there, and some signs no page may hold. */
const plain = (value: string): string => value.replaceAll(/[\s\0]+/gu, ' ').trim();

test(
  'whatever findings, plans and messages say stands in the pane as text, and nothing else does',
  async () => {
    const { result } = checked;
    if (!result) throw new Error('no check');
    await fc.assert(
      fc.asyncProperty(states, async ({ findings, tab, language, notice, refused, journal }) => {
        context.store.set({
          ...checked,
          tab,
          language,
          result: { ...result, items: numberFindings(findings), analysis: { ...result.analysis, findings } },
          notice: { kind: 'info', text: notice },
          refused: refused ? { label: refused, conflicts: [], remaining: [] } : null,
          journal: journal.map((label, index) => ({
            id: String(index),
            label,
            time: '2026-03-02T08:00:00',
            size: 1,
            sheets: [],
            moved: [],
            isKept: true,
          })),
        });
        await shown();
        expect(plain(root.textContent)).toContain(plain(notice[language]));
        const foreign = [...root.querySelectorAll('*')].filter(
          (node) =>
            /^(?:img|script|iframe|object|embed|is|[cft])$/i.test(node.localName) ||
            [...node.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
            ),
        );
        expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  },
  240_000 * Number(process.env['FUZZ'] ?? 1),
);
