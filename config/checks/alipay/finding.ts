import type { AlipayPackage } from './alipayPackage';

/**
 * What comes of it. `refused`: Ant's compiler, the base library or Alipay itself does not take it. `dropped`: it is taken
 * without a word, and something else is done, or nothing. `no effect`: nothing reads it, and all else is as if it were not there.
 */
export type Severity = 'refused' | 'dropped' | 'no effect';

/** Something in a package that Alipay would refuse, or take and not do. */
export interface Fault {
  /** Relative to the package. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** One sentence, without the file's name. */
  readonly message: string;
  /** The check's own if absent. */
  readonly severity?: Severity;
}

/** A fault with the check that found it. */
export interface Finding extends Fault {
  readonly check: string;
  readonly severity: Severity;
}

/** One question asked of a package. */
export interface Check {
  readonly name: string;
  /** Of a fault that does not say otherwise. */
  readonly severity: Severity;
  readonly look: (one: AlipayPackage) => readonly Fault[] | Promise<readonly Fault[]>;
}
