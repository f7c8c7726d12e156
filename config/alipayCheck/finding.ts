import type { AlipayPackage } from './alipayPackage';

/** Something in a package that Alipay would refuse, or take and not do. */
export interface Fault {
  /** Relative to the package. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** One sentence, without the file's name. */
  readonly message: string;
}

/** A fault with the check that found it. */
export interface Finding extends Fault {
  readonly check: string;
}

/** One question asked of a package. */
export interface Check {
  readonly name: string;
  readonly look: (one: AlipayPackage) => readonly Fault[] | Promise<readonly Fault[]>;
}
