/**
 * The host half of Excel on the web, as a script of the page around the add-in: it answers the messages of the
 * unmodified office.js and hands every request batch to the simulated Excel behind the page.
 */

/** What the page is told before it starts. */
export interface WebPageSetup {
  readonly addin: string;
  readonly locale: string;
  /** Requirement sets with their versions, as Excel on the web lists them. */
  readonly sets: Readonly<Record<string, string>>;
}

/** What the test calls on the page. */
export interface WebPageControls {
  /** Presses a ribbon button. */
  press(command: string): void;
  /** Sends an event of the workbook to the add-in. */
  tell(event: Readonly<Record<string, unknown>>): void;
  /** How many ribbon commands said that they came to an end. */
  completed: number;
}

interface WebMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId: number };
  };
}

declare global {
  interface Window {
    readonly webPageSetup: WebPageSetup;
    /** The simulated Excel; takes a request and answers like HTTP. */
    readonly answerExcel: (body: string) => Promise<{ readonly statusCode: number; readonly body: string }>;
    webPage: WebPageControls;
  }
}

const CONVERSATION = 'conversation-1';
const APP = '{00000000-0000-0000-0000-000000000001}';
const ACTION = { call: 0, register: 1, unregister: 2 } as const;
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/** What the envelope says of failures that concern a whole request. */
const ENVELOPE_ERRORS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
  InvalidOrTimedOutSession: 5012,
  InvalidOperationInCellEditMode: 5004,
};

const { addin, locale, sets } = window.webPageSetup;
const registered = new Set<string>();
const frame = document.createElement('iframe');

function post(message: Readonly<Record<string, unknown>>): void {
  const envelope = { _messageType: 1, _origin: location.origin, _serializerVersion: 1, _errorCode: 0 };
  frame.contentWindow?.postMessage(
    JSON.stringify({ ...envelope, _conversationId: CONVERSATION, ...message }),
    new URL(addin).origin,
  );
}

const appContext = {
  ...{ _id: APP, _appInstanceId: APP, _appName: 16, _appVersion: '16.0', _hostFullVersion: '16.0.19000.0' },
  ...{ _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale, _clientMode: 1, _osfControlType: 1 },
  ...{ _docUrl: `${location.origin}/Book1.xlsx`, _settings: [], _reason: 'documentOpened', _eToken: '' },
  ...{ _correlationId: '1', _requirementMatrix: JSON.stringify(sets) },
};

/** What a call of the add-in is answered with. */
async function answer({ _actionName: name, _data: data }: WebMessage): Promise<unknown> {
  if (name === 'ContextActivationManager_getAppContextAsync') return appContext;
  if (name !== 'executeMethod') return null;
  const dispatch = data.DdaMethod?.DispatchId;
  if (dispatch === DISPATCH.commandCompleted) window.webPage.completed += 1;
  if (dispatch !== DISPATCH.richApi) return { Version: 1, Error: 0 };
  const [executor, , path, , body] = data.ArrayData ?? [];
  if (path !== 'ProcessQuery' || executor === 'WacPartition') return reply('{"Results":[]}');
  const answered = await window.answerExcel(String(body));
  if (answered.statusCode === 200) return reply(answered.body);
  const { error } = JSON.parse(answered.body) as { readonly error: { readonly code: string } };
  return { Version: 1, Error: ENVELOPE_ERRORS[error.code] ?? 5001 };
}

const reply = (body: string): unknown => ({ Version: 1, Error: 0, Data: [200, [], body] });

async function receive(message: WebMessage): Promise<void> {
  const { _actionName, _correlationId } = message;
  if (message._actionType === ACTION.register) registered.add(_actionName);
  if (message._actionType === ACTION.unregister) registered.delete(_actionName);
  const data = message._actionType === ACTION.call ? await answer(message) : { Error: 0 };
  post({ _actionName, _correlationId, _responseType: RESPONSE.forCalling, _data: data });
}

function raise(name: string, data: unknown): void {
  if (!registered.has(name)) throw new Error(`the add-in does not listen to ${name}`);
  post({ _actionName: name, _correlationId: 0, _responseType: RESPONSE.forEventing, _data: data });
}

window.webPage = {
  completed: 0,
  press(command) {
    raise('appCommandInvoked', ['button', command, JSON.stringify({ source: { id: 'button' } })]);
  },
  tell({ messageCategory, messageType, targetId, message }) {
    raise('richApiMessage', { ArrayData: [[messageCategory, messageType, targetId, message, 1, false]] });
  },
};

window.addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  const message = JSON.parse(String(data)) as WebMessage;
  if (message._messageType === 0) void receive(message);
});

frame.name = JSON.stringify({
  baseFrameName: 'addin',
  hostInfo: `Excel|Web|16.00|${locale}|00000000-0000-0000-0000-000000000002|||0`,
  xdmInfo: `${CONVERSATION}|${APP}|${location.origin}`,
  serializerVersion: 1,
});
frame.id = 'addin';
frame.style.cssText = 'width:350px;height:700px;border:0';
frame.src = addin;
document.body.append(frame);
