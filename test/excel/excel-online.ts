import type { Batch, RichApi } from './rich-api';
import type { Traffic } from './traffic';

/** Excel as it says it is. */
export interface Identity {
  /** Of its window and of the page: Office.js trusts a parent of its own host name only. */
  readonly origin: string;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: unknown[];
  } | null;
}

const MESSAGE = { request: 0, response: 1 };
const RESPONSE = { toCall: 0, ofEvent: 1 };
const ERROR = { none: 0, handlingRequest: -2 };
const INVOKE = 0; // the other actions register or leave an event
const EVENTS = ['appCommandInvoked', 'richApiMessage'];
const RICH_API_BATCH = 93;
const EXCEL = 16;
const REQUEST_FLAGS = 6; // where a batch says how it wants to be done
const DELAY_FOR_CELL_EDIT = 64;
const FLAGS = 1 | 2; // shared runtime, custom functions: without the second their runtime never starts

const CONVERSATION = 'conversation';
const ADDIN = 'addin';

/**
 * Excel on the web as the page of an add-in meets it: the parent window that answers its messages, each a JSON text.
 * It knows nothing of windows: messages come in by `receive` and go out by `post`, so that a frame of a browser can be at
 * the other end as well.
 */
export class ExcelOnline {
  /** Requests that are not known here; they are refused. */
  readonly unknown: string[] = [];

  constructor(
    private readonly identity: Identity,
    private readonly api: RichApi,
    private readonly traffic: Traffic,
    private readonly post: (text: string) => void,
  ) {}

  /** What Excel adds to the address of the page. */
  get address(): { query: string; fragment: string } {
    return {
      query: `_host_Info=Excel$Web$16.00$${this.identity.language}$$$$${FLAGS}`,
      fragment: `_&_serializer_version=1&_xdm_Info=${CONVERSATION}|${ADDIN}|${this.identity.origin}`,
    };
  }

  /** Tells the page of an event that it registered. */
  event(name: string, data: object): void {
    this.send({ _actionName: name, _correlationId: -1, _data: data, _responseType: RESPONSE.ofEvent });
  }

  /** A message from the page. */
  receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request._messageType !== MESSAGE.request) return;
    const parts = request._data?.ArrayData;
    if (
      request._actionName === 'executeMethod' &&
      request._data?.DdaMethod?.DispatchId === RICH_API_BATCH &&
      parts
    ) {
      const patient = (Number(parts[REQUEST_FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0;
      this.traffic.pass(
        parts[4] as string,
        patient,
        (batch) => this.api.answer(JSON.parse(batch) as Batch),
        (reply) => this.reply(request, { Version: 1, ...reply }),
      );
    } else this.reply(request, this.answer(request));
  }

  private reply(request: Request, data: object | null | undefined): void {
    this.send({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _data: data ?? null,
      _errorCode: data === undefined ? ERROR.handlingRequest : ERROR.none,
      _responseType: RESPONSE.toCall,
    });
  }

  private send(message: object): void {
    const envelope = {
      _messageType: MESSAGE.response,
      _conversationId: CONVERSATION,
      _origin: this.identity.origin,
      _errorCode: ERROR.none,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify({ ...envelope, ...message }));
  }

  private answer({ _actionName: name, _actionType: type, _data: data }: Request): object | null | undefined {
    if (type !== INVOKE && EVENTS.includes(name)) return { Error: 0, Version: 1 };
    if (name === 'ContextActivationManager_getAppContextAsync') return this.context();
    // The focus, and the telemetry of Office.js, which ends here.
    if (name === 'ContextActivationManager_notifyHost') return null;
    // Escape, which the pane hears as well: Excel would close a dialog of its own.
    if (name === 'dialogNotificationShown') return null;
    this.unknown.push([name, data?.DdaMethod?.DispatchId].join(' ').trim());
    return undefined;
  }

  private context(): object {
    const { language, requirementSets } = this.identity;
    return {
      _id: ADDIN,
      _appInstanceId: ADDIN,
      _appName: EXCEL,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: language,
      _dataLocale: language,
      _hostFullVersion: '16.0.0.0',
      _requirementMatrix: JSON.stringify(requirementSets),
      _docUrl: 'https://example.invalid/Book1.xlsx',
      _clientMode: 0,
      _initialDisplayMode: 1,
      _osfControlType: 1,
      _reason: 1,
      _settings: [],
      _featureGates: {},
      _eToken: '',
      _correlationId: '',
    };
  }
}
