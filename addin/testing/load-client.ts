import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

import type { ExcelClient } from '../host/excel-client';
import type { FakeExcel } from './fake-excel';

const library = path.dirname(require.resolve('@microsoft/office-js/package.json'));
const scripts = new Map<string, vm.Script>();

function compiled(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(fs.readFileSync(path.join(library, 'dist', file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/** ExcelApi 1.20. */
const FIRST_WITH_GROUPS = 20;

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

const supportsUpTo =
  (version: number) =>
  (_set: string, asked: string | number): boolean =>
    Number(String(asked).split('.')[1] ?? 1) <= version;

/** What the client needs of a simulated Excel. */
export type ClientEnd = Pick<FakeExcel, 'answer' | 'book' | 'isGrouping'>;

/** The genuine, unmodified Excel client in a realm of its own, talking to the simulated Excel; `version` as of ExcelApi. */
export function loadClient(excel: ClientEnd, version = 15): ExcelClient {
  const { Excel: client } = loadLibrary(excel, version);
  const supports = supportsUpTo(version);
  return {
    run: (batch, options) =>
      options ? groupedIn(excel, options, version, () => client.run(options, batch)) : client.run(batch),
    supports: (asked) => supports('ExcelApi', asked),
  };
}

/** why: the published library sends no word of the group yet, so the simulated Excel is told beside the wire */
async function groupedIn<T>(
  excel: ClientEnd,
  { mergeUndoGroup }: Excel.RunOptions,
  version: number,
  work: () => Promise<T>,
): Promise<T> {
  excel.isGrouping = mergeUndoGroup === true && version >= FIRST_WITH_GROUPS;
  try {
    return await work();
  } finally {
    excel.isGrouping = false;
  }
}

/** What the library puts into its realm. */
export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The library itself, for those who want to look into it. */
export function loadLibrary(excel: ClientEnd, version = 15): ExcelLibrary {
  const supports = supportsUpTo(version);
  const realm = vm.createContext(globalsFor(excel, supports));
  compiled('en-us/office_strings.debug.js').runInContext(realm);
  compiled('excel-web-16.00.debug.js').runInContext(realm);
  vm.runInContext('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true', realm);
  return realm as unknown as ExcelLibrary;
}

/** The few globals that the library touches while it loads, and its own bridge to a host. */
function globalsFor(excel: ClientEnd, isSetSupported: (set: string, version: string) => boolean) {
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    hostname: 'localhost',
  };
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'Mozilla/5.0 Chrome/140' },
    location,
    document: {
      readyState: 'loading',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    addEventListener: () => undefined,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => ({ requirements: { isSetSupported }, platform: 'OfficeOnline' }),
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
      },
    },
    _richApiNativeBridge: bridgeTo(excel),
  };
  return Object.assign(globals, { window: globals, self: globals });
}

function bridgeTo(excel: ClientEnd) {
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string): void {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const reply = excel.answer(JSON.stringify(message.body));
      // why: an answer within the call would run the client's handlers inside its own sending
      setImmediate(() => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, flags: 0, message: { ...reply, headers: {} } }),
        );
      });
    },
  };
  excel.book.onEvent = (event) => {
    setTimeout(
      () => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [event] } })),
      0,
    );
  };
  return bridge;
}
