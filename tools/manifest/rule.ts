import type { Project } from './project';
import type { Element } from './xml';

/** One thing that must hold of a manifest. */
export interface Rule {
  /** Name in the report and in the tests. */
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly says: string;
  /** One message a breach; none where the rule holds. */
  readonly check: (app: Element, project: Project) => string[];
}

/** A breach of a rule. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}
