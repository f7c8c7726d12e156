import type { Update } from '../alipay/host';
import type { User } from '../journeys/user';

/** Whatever runs a package and counts what it sends to its view. */
interface Counting {
  /** Every call of `setData` so far. */
  readonly updates: readonly Update[];
  /** Waits until nothing more comes by itself. */
  settle(): Promise<void>;
}

/** A user of the app that is measured. */
export interface MeasuredUser extends User, Counting {
  /** Has a list bring its next page, as the runtime lets one. */
  loadMore(): Promise<void>;
  /** Types one character behind what stands in a field, and stays there. */
  typeCharacter(label: string, character: string): Promise<unknown>;
  /** Goes from a field to nowhere in particular. */
  leaveField(label: string): Promise<void>;
}

/** A user of the two pages of `native/`, as far as they are measured. */
export interface TwinUser extends Counting {
  openList(): Promise<void>;
  loadMore(): Promise<void>;
  openCategory(id: string): Promise<void>;
  openForm(): Promise<void>;
  typeCharacter(label: string, character: string): Promise<void>;
  leaveField(label: string): Promise<void>;
  openRegions(): Promise<void>;
  chooseRegion(name: string): Promise<void>;
  closeRegions(): Promise<void>;
}

/** A place where the production package and its native twin run and are counted. */
export interface Runtime {
  readonly name: string;
  readonly app: MeasuredUser;
  readonly twin: TwinUser;
  stop(): Promise<void>;
}
