import { resetApi } from '@/api';
import { useFlow } from '@/store';

/** Lets the app forget all it kept of a world that is no more: application, drafts, login. */
export function forgetOldWorld(): void {
  useFlow.getState().forget();
  resetApi();
}
