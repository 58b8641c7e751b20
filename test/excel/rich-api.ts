/** An object of Excel as Office.js reaches it; names as they are in the messages. */
export interface ApiObject {
  /** Answers a value, or the object that the method leads to. */
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly children?: Readonly<Record<string, ApiObject>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A batch: actions on objects, each object reached by a path from another one. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface WithArguments {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
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

const ACTION = { instantiate: 1, query: 2, method: 3, trace: 5 };
const PATH = { global: 1, service: 2, method: 3, property: 4 };

class ApiNotFound extends Error {}

/**
 * Answers the batches of Office.js from objects of our own. What they have not is answered by `ApiNotFound`, as an older
 * Excel would, and listed. So are items of collections, references to objects and changes of properties: no function of
 * the add-in asks for them.
 */
export class RichApi {
  /** Every call that has no answer here, as `Workbook.Worksheets`. */
  readonly unknown: string[] = [];

  constructor(
    private readonly workbook: ApiObject,
    private readonly services: Readonly<Record<string, ApiObject>>,
  ) {}

  answer(batch: Batch): BatchReply {
    const objects = new Map<number, ApiObject>();
    const Results: BatchReply['Results'] = [];
    for (const action of batch.Actions) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, batch, objects) });
      } catch (error) {
        if (!(error instanceof ApiNotFound)) throw error;
        const missing = error.message;
        this.unknown.push(missing);
        const Error = { Code: 'ApiNotFound', Message: missing, ActionIndex: Results.length };
        return { Results, Error: { ...Error, HttpStatusCode: 400, Location: missing } };
      }
    }
    return { Results };
  }

  private act(action: Action, batch: Batch, objects: Map<number, ApiObject>): unknown {
    const { Name, ObjectPathId: id } = action;
    const object = this.objectAt(id, batch, objects);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return {};
      case ACTION.query:
        return queried(object, action.QueryInfo?.Select ?? [], nameOf(id, batch));
      case ACTION.method: {
        const method = methodOf(object, action);
        if (method === undefined) throw new ApiNotFound(`${nameOf(id, batch)}.${Name}()`);
        return method() ?? null;
      }
      case ACTION.trace:
        return null;
    }
    throw new ApiNotFound(`${nameOf(id, batch)}.${Name} (action ${action.ActionType})`);
  }

  private objectAt(id: number, batch: Batch, objects: Map<number, ApiObject>): ApiObject {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    const object = path && this.follow(path, (parent) => this.objectAt(parent, batch, objects));
    if (object === undefined) throw new ApiNotFound(nameOf(id, batch));
    objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, objectAt: (id: number) => ApiObject): ApiObject | undefined {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook;
      case PATH.service:
        return this.services[path.Name];
      case PATH.property:
        return objectAt(path.ParentObjectPathId).children?.[path.Name];
      case PATH.method:
        return methodOf(objectAt(path.ParentObjectPathId), path)?.() as ApiObject | undefined;
    }
    return undefined;
  }
}

/** The method with its arguments. */
function methodOf(
  { methods }: ApiObject,
  { Name, ArgumentInfo }: WithArguments,
): (() => unknown) | undefined {
  const method = methods?.[Name];
  return method && (() => method(...((ArgumentInfo?.Arguments ?? []) as never[])));
}

/** The values that are asked for; all where none is named. */
function queried({ values = {} }: ApiObject, select: readonly string[], name: string): object {
  if (select.length === 0) return values;
  const found = select.map((asked) => {
    const key = Object.keys(values).find((known) => known.toLowerCase() === asked.toLowerCase());
    if (key === undefined) throw new ApiNotFound(`${name}.${asked}`);
    return [key, values[key]] as const;
  });
  return Object.fromEntries(found);
}

function nameOf(id: number, batch: Batch): string {
  const path = batch.ObjectPaths[id];
  if (path === undefined) return `path ${id}`;
  switch (path.ObjectPathType) {
    case PATH.global:
      return 'Workbook';
    case PATH.service:
      return path.Name;
    default: {
      const call = path.ObjectPathType === PATH.method ? '()' : '';
      return `${nameOf(path.ParentObjectPathId, batch)}.${path.Name}${call}`;
    }
  }
}
