import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import type { FakeWorkbook } from './fake-workbook';
import { fakeWorkbook } from './fake-workbook';
import { processRequest } from './process-request';
import type { UndoPlatform } from './undo-support';
import type { WireRequest } from './wire-request';

/** One round trip as it was counted. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Only takes references back after the work was done. */
  readonly isCleanup: boolean;
  readonly request: string;
  readonly response: string;
}

/** A failure of the whole exchange, before anything is run. */
export interface Outage {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
}

/** What happens around a request: a test's way to play the network, the service or a co-author. */
export interface Interference {
  /** Before the request is run; an outage keeps it from running. */
  readonly before?: (book: FakeWorkbook, request: WireRequest) => Outage | undefined;
  /** After the request was run; an outage loses the answer. */
  readonly after?: (book: FakeWorkbook, request: WireRequest) => Outage | undefined;
  /** Makes the batch fail at this action. */
  readonly failAt?: (request: WireRequest) => { readonly index: number; readonly code: string } | undefined;
}

const LIMIT_BYTES = 5 * 1024 * 1024;
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The simulated Excel: a workbook that answers the genuine client's request batches and counts them. */
export class FakeExcel {
  readonly exchanges: Exchange[] = [];
  interference: Interference = {};
  /** The make of Excel; what can be undone differs. */
  platform: UndoPlatform = 'desktop';
  /** Whether the batch that runs was asked to be one group of undo. */
  isGrouping = false;

  constructor(readonly book: FakeWorkbook) {}

  /** Round trips without clean-ups. */
  get trips(): readonly Exchange[] {
    return this.exchanges.filter(({ isCleanup }) => !isCleanup);
  }

  /** Answers the text of one request; the status is HTTP's. */
  answer(text: string): { readonly statusCode: number; readonly body: string } {
    const request = JSON.parse(text) as WireRequest;
    const reply = this.reply(text, request);
    this.exchanges.push({
      requestBytes: bytesOf(text),
      responseBytes: bytesOf(reply.body),
      actions: request.Actions.length,
      isCleanup: request.Actions.every(
        ({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference',
      ),
      request: text,
      response: reply.body,
    });
    return reply;
  }

  private reply(text: string, request: WireRequest): { readonly statusCode: number; readonly body: string } {
    const outage = this.interference.before?.(this.book, request);
    if (outage) return failure(outage.code, outage.message, outage.status);
    if (bytesOf(text) > LIMIT_BYTES)
      return failure('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const body = JSON.stringify(this.run(request));
    const loss = this.interference.after?.(this.book, request);
    if (loss) return failure(loss.code, loss.message, loss.status);
    return bytesOf(body) > LIMIT_BYTES
      ? failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
      : { statusCode: 200, body };
  }

  private run(request: WireRequest): unknown {
    const fault = this.interference.failAt?.(request);
    const group = this.isGrouping ? this.platform : undefined;
    if (!fault) return processRequest(this.book, request, group);
    const part = { ...request, Actions: request.Actions.slice(0, fault.index) };
    const done = processRequest(this.book, part, group);
    if (done.Error) return done;
    return {
      ...done,
      Error: {
        Code: fault.code,
        Message: fault.code,
        Location: '',
        ActionIndex: fault.index,
        HttpStatusCode: 400,
      },
    };
  }
}

const failure = (code: string, message: string, statusCode = 400) => ({
  statusCode,
  body: JSON.stringify({ error: { code, message } }),
});

/** A simulated Excel with the contents of `snapshot`. */
export const fakeExcel = (snapshot: WorkbookSnapshot): FakeExcel => new FakeExcel(fakeWorkbook(snapshot));
