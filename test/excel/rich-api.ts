/** An object of Excel as Office.js reaches it; names as they are in the messages. Members may be getters: they are read when asked for. */
export interface ApiObject {
  /** Answers a value, the object that the method leads to, or null for a null object. */
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly children?: Readonly<Record<string, ApiObject>>;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly setters?: Readonly<Record<string, (value: never) => void>>;
  /** Of a collection: its items, and the item of a key. */
  readonly items?: () => readonly ApiObject[];
  readonly item?: (key: string | number) => ApiObject;
  /** Items are told by it. */
  readonly id?: string | number;
  /** Has no name to be found by again, as a range: Excel keeps it under a number until it is given back. */
  readonly kept?: true;
  /** What it stands for in our workbook. */
  readonly of?: unknown;
}

/** A batch: actions on objects, each object reached by a path from another one. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface WithArguments {
  readonly Name: string;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** Path of an argument that is an object; 0 for one that is a value. */
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

interface Action extends WithArguments {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath extends WithArguments {
  readonly ObjectPathType: number;
  readonly ParentObjectPathId: number;
}

export interface BatchReply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: object;
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };
const KEEP = '_KeepReference';
const GIVE_BACK = '_RemoveReference';

/** An error as Excel tells it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export class ApiNotFound extends ApiError {
  constructor(readonly missing: string) {
    super('ApiNotFound', missing);
  }
}

/** Objects that were reached in one batch; null is a null object. */
type Reached = Map<number, ApiObject | null>;

/**
 * Answers the batches of Office.js from objects of our own. What they have not is answered by `ApiNotFound`, as an older
 * Excel would, and listed. As in Excel, what a batch did before its error stays done.
 */
export class RichApi {
  /** Every call that has no answer here, as `Workbook.Worksheets`. */
  readonly unknown: string[] = [];
  private readonly kept = new Map<string, ApiObject>();
  private readonly references = new WeakMap<ApiObject, string>();
  private lastKept = 0;

  constructor(
    private readonly workbook: ApiObject,
    private readonly services: Readonly<Record<string, ApiObject>>,
    /** Hears of each call before it is done, as `Values=`, `Add()` or `.Tables`; may throw an {@link ApiError} instead. */
    private readonly heard: (call: string) => void = () => undefined,
  ) {}

  answer(batch: Batch): BatchReply {
    const reached: Reached = new Map();
    const Results: BatchReply['Results'] = [];
    for (const action of batch.Actions) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, batch, reached) });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error instanceof ApiNotFound) this.unknown.push(error.missing);
        const { code: Code, message: Message } = error;
        const at = { ActionIndex: Results.length, HttpStatusCode: 400, Location: Message };
        return { Results, Error: { Code, Message, ...at } };
      }
    }
    return { Results };
  }

  private act(action: Action, batch: Batch, reached: Reached): unknown {
    const { Name, ObjectPathId: id } = action;
    if (action.ActionType === ACTION.trace || Name === KEEP) return null;
    if (Name === GIVE_BACK) {
      this.kept.delete(action.ArgumentInfo?.Arguments?.[0] as string);
      return null;
    }
    const object = this.objectAt(id, batch, reached);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.told(object);
      case ACTION.query:
        for (const asked of action.QueryInfo?.Select ?? []) this.heard(`.${asked}`);
        return queried(object, action.QueryInfo?.Select ?? [], () => nameOf(id, batch));
      case ACTION.method: {
        const result = this.called(object, action, batch, reached);
        return isObject(result) ? null : (result ?? null);
      }
      case ACTION.set: {
        const setter = object?.setters?.[Name];
        if (setter === undefined) throw new ApiNotFound(`${nameOf(id, batch)}.${Name} =`);
        this.heard(`${Name}=`);
        setter(...(this.argumentsOf(action, batch, reached) as [never]));
        return null;
      }
    }
    throw new ApiNotFound(`${nameOf(id, batch)}.${Name} (action ${action.ActionType})`);
  }

  /** What is told of an object that Office.js begins to use. */
  private told(object: ApiObject): object {
    if (object.kept) {
      const known = this.references.get(object);
      const reference = known ?? `kept ${++this.lastKept}`;
      this.references.set(object, reference);
      this.kept.set(reference, object);
      return { _ReferenceId: reference };
    }
    return object.id === undefined ? {} : { Id: object.id };
  }

  private objectAt(id: number, batch: Batch, reached: Reached): ApiObject | null {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    const object = path && this.follow(path, id, batch, reached);
    if (object === undefined) throw new ApiNotFound(nameOf(id, batch));
    reached.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, id: number, batch: Batch, reached: Reached): ApiObject | null | undefined {
    const parent = () => this.objectAt(path.ParentObjectPathId, batch, reached);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook;
      case PATH.service:
        return this.services[path.Name];
      case PATH.none:
        return null;
      case PATH.reference: {
        const kept = this.kept.get(path.Name);
        if (kept === undefined) throw new ApiError('InvalidObjectPath', `not kept: ${path.Name}`);
        return kept;
      }
      case PATH.property: {
        const of = parent();
        if (of === null) return null;
        this.heard(`.${path.Name}`);
        return of.children?.[path.Name];
      }
      case PATH.indexer: {
        const of = parent();
        return of?.item?.(path.ArgumentInfo?.Arguments?.[0] as string | number);
      }
      case PATH.method: {
        const of = parent();
        if (of === null) return null;
        return this.called(
          of,
          { ...path, ObjectPathId: path.ParentObjectPathId },
          batch,
          reached,
        ) as ApiObject | null;
      }
    }
    throw new ApiNotFound(`${nameOf(id, batch)} (path ${path.ObjectPathType})`);
  }

  private called(
    object: ApiObject | null,
    call: WithArguments & { readonly ObjectPathId: number },
    batch: Batch,
    reached: Reached,
  ): unknown {
    const method = object?.methods?.[call.Name];
    if (method === undefined) throw new ApiNotFound(`${nameOf(call.ObjectPathId, batch)}.${call.Name}()`);
    this.heard(`${call.Name}()`);
    return method(...(this.argumentsOf(call, batch, reached) as never[]));
  }

  private argumentsOf({ ArgumentInfo }: WithArguments, batch: Batch, reached: Reached): unknown[] {
    const paths = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return (ArgumentInfo?.Arguments ?? []).map((value, i) => {
      const path = paths[i] ?? 0;
      return path === 0 ? value : this.objectAt(path, batch, reached);
    });
  }
}

function isObject(result: unknown): boolean {
  return typeof result === 'object' && result !== null && ('methods' in result || 'values' in result);
}

/** The values that are asked for, all where none is named: `name`, `worksheet/name`. Of a collection, those of its items. */
function queried(object: ApiObject | null, select: readonly string[], name: () => string): object | null {
  if (object === null) return null;
  if (object.items !== undefined) {
    const items = object.items();
    return { _Items: items.map((item) => ({ ...queried(item, select, name), _Id: item.id })) };
  }
  const { values = {}, children = {} } = object;
  const found: Record<string, unknown> = {};
  for (const asked of select.length === 0 ? Object.keys(values) : select) {
    const [first = '', ...rest] = asked.split('/');
    const key = (of: object) => Object.keys(of).find((known) => known.toLowerCase() === first.toLowerCase());
    const [value, child] = [key(values), key(children)];
    if (rest.length === 0 && value !== undefined) found[value] = values[value];
    else if (child === undefined) throw new ApiNotFound(`${name()}.${asked}`);
    else {
      const inner = queried(
        children[child]!,
        rest.length === 0 ? [] : [rest.join('/')],
        () => `${name()}.${child}`,
      );
      found[child] = { ...(found[child] as object | undefined), ...inner };
    }
  }
  return found;
}

function nameOf(id: number, batch: Batch): string {
  const path = batch.ObjectPaths[id];
  if (path === undefined) return `path ${id}`;
  switch (path.ObjectPathType) {
    case PATH.global:
      return 'Workbook';
    case PATH.service:
    case PATH.reference:
      return path.Name;
    case PATH.none:
      return 'null';
    default: {
      const call = path.ObjectPathType === PATH.method ? '()' : '';
      const step = path.ObjectPathType === PATH.indexer ? '[]' : `.${path.Name}${call}`;
      return `${nameOf(path.ParentObjectPathId, batch)}${step}`;
    }
  }
}
