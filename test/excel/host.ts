import { CustomFunctionsHost } from './custom-functions';
import { ExcelOnline } from './excel-online';
import { ApiNotFound, RichApi } from './rich-api';
import { tooOldFor } from './since';
import { Traffic } from './traffic';
import { Workbook, type Content } from './workbook';

export interface HostOptions {
  /** Of the page and of the window around it: Office.js trusts its own host name only. */
  readonly origin: string;
  /** Language and region, as `fr-BE`. */
  readonly language?: string;
  /** Requirement sets that differ from those of a recent Excel: an old Excel is told by lower versions. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
  readonly content?: Content;
  /** Most bytes of a message to Excel, and of one from it. */
  readonly payloadLimit?: { readonly request?: number; readonly response?: number };
}

/** A recent Excel on the web. `CustomFunctions` and `DelayForCellEdit` are sets that Office.js itself asks for. */
const RECENT = {
  AddinCommands: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.5',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  ExcelApi: '1.17',
  RichApiRuntimeFlag: '1.1',
  SharedRuntime: '1.2',
};

/**
 * Excel, without a window: messages of the page come in by `online.receive`, those to it go out by `post`. The page may be one of
 * `node:vm` or a frame of a browser; `online.address` is what is added to its address.
 */
export class Host {
  readonly functions = new CustomFunctionsHost();
  readonly traffic = new Traffic();
  readonly workbook: Workbook;
  readonly online: ExcelOnline;
  private readonly api: RichApi;

  constructor(options: HostOptions, post: (text: string) => void) {
    const { origin, language = 'en-US', from1904 = false, content } = options;
    this.workbook = new Workbook({ from1904, ...(content && { content }) });
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.functions.service,
      'Microsoft.InternalService.AddinInternalService': { methods: { NotifyActionHandlerReady: () => null } },
    };
    const sets = { ...RECENT, ...options.requirementSets };
    this.api = new RichApi(this.workbook.api, services, (call) => {
      const needed = tooOldFor(call, sets.ExcelApi);
      if (needed !== undefined) throw new ApiNotFound(`${call} of ExcelApi ${needed}`);
      this.traffic.heard(call);
    });
    this.traffic.requestLimit = options.payloadLimit?.request ?? Infinity;
    this.traffic.responseLimit = options.payloadLimit?.response ?? Infinity;
    const identity = { origin, language, requirementSets: sets };
    this.online = new ExcelOnline(identity, this.api, this.traffic, post);
  }

  /** What was asked that is not known here: answered by `ApiNotFound`, as an old Excel would. */
  get unknown(): readonly string[] {
    return [...this.online.unknown, ...this.api.unknown];
  }
}
