import { ApiError, type ApiObject } from '../rich-api';
import { areaOf, type Area } from './address';
import { application, runtime, worksheetFunctions } from './application';
import { take, type Content } from './content';
import { namedItems } from './named-items';
import { range } from './range';
import { Sheet, type NameModel, type SheetSnapshot } from './sheet';
import { tables } from './tables';
import { worksheets } from './worksheets';

/** The open workbook: what it holds, and what Office.js reaches of it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: NameModel[] = [];
  /** What Office.js reaches. */
  readonly api: ApiObject;
  recalculations = 0;
  eventsEnabled = true;
  /** Its structure is protected: no sheet can be added or removed. */
  structureProtected = false;
  /** Open for reading only, as Excel on the web understands it: nothing can be written. */
  readOnly = false;
  /** Cells of more than this are read as null: Excel on all platforms. */
  mostCellsRead = 5_000_000;
  /** Areas that are selected on the active sheet; none where something else is. */
  selection: readonly Area[] = [areaOf('A1')];
  private activeSheet: Sheet | undefined;
  private lastId = 0;

  constructor(private readonly options: { readonly from1904?: boolean; readonly content?: Content } = {}) {
    take(this, options.content ?? {});
    this.api = this.root();
  }

  get active(): Sheet {
    return this.activeSheet ?? this.sheets[0]!;
  }

  set active(sheet: Sheet) {
    if (sheet !== this.activeSheet) this.selection = [areaOf('A1')];
    this.activeSheet = sheet;
  }

  /** A sheet by its name; a test that asks for another is wrong. */
  named(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined)
      throw new Error(`no sheet ${name} among ${this.sheets.map((one) => one.name).join(', ')}`);
    return found;
  }

  snapshot(): SheetSnapshot[] {
    return this.sheets.map((sheet) => sheet.snapshot());
  }

  add(name: string): Sheet {
    const sheet = new Sheet(name, `{${this.newId('sheet')}}`);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: Sheet): void {
    this.mayChangeStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheet === sheet) this.activeSheet = undefined;
  }

  select(sheet: Sheet, area: Area): void {
    this.active = sheet;
    this.selection = [area];
  }

  newId(kind: string): string {
    return `${kind} ${++this.lastId}`;
  }

  newTableName(): string {
    return `Table${++this.lastId}`;
  }

  mayBeTableName(name: string): void {
    const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
    const taken = [...this.names, ...this.sheets.flatMap((sheet) => sheet.tables)].some(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (!legal || taken) throw new ApiError('InvalidArgument', `no name for a table: ${name}`);
  }

  mayWriteOn(sheet: Sheet): void {
    if (this.readOnly || sheet.protected)
      throw new ApiError('AccessDenied', 'You cannot perform the requested operation.');
  }

  mayChangeStructure(): void {
    if (this.readOnly || this.structureProtected)
      throw new ApiError('AccessDenied', 'The structure is protected.');
  }

  private root(): ApiObject {
    const selected = (): ApiObject => {
      const [area, ...others] = this.selection;
      if (area === undefined || others.length > 0)
        throw new ApiError('InvalidSelection', 'The selection is no range.');
      return range(this, this.active, area);
    };
    const readOnly = () => this.readOnly;
    const structureProtected = () => this.structureProtected;
    return {
      values: {
        get ReadOnly() {
          return readOnly();
        },
      },
      children: {
        Application: application(this),
        Functions: worksheetFunctions(this.options.from1904 ?? false),
        Worksheets: worksheets(this),
        Tables: tables(this),
        Names: namedItems(this, this.names),
        Protection: {
          values: {
            get Protected() {
              return structureProtected();
            },
          },
        },
        _Runtime: runtime(this),
      },
      methods: {
        GetSelectedRange: selected,
        // The first cell of what is selected: a test has no other.
        GetActiveCell: () =>
          range(this, this.active, { ...(this.selection[0] ?? areaOf('A1')), rows: 1, columns: 1 }),
      },
    };
  }
}
