/** Alipay's checkout, as a person or the scenario ends it. */
import * as v from 'valibot';
import { native, setNative } from '@/platform';
import type { ScreenWorld } from './screenWorld';

type Input = { readonly orderStr: string };

const paid = v.object({ resultCode: v.picklist(['9000', '6001', '6002', '4000', '8000']) });

const payIn = (on: ScreenWorld, input: Input | undefined, choice: 'accept' | 'cancel') =>
  on.world.control('POST', '/native', { call: 'tradePay', input, choice });

/** A person confirms or leaves it; whether it goes through is the scenario's. */
export function checkout(on: ScreenWorld, choice: 'accept' | 'cancel'): void {
  setNative({ ...native(), pay: async (input) => v.parse(paid, payIn(on, input, choice)) });
}

/** Its end is not known. @returns what lets the server hear that it went through after all. */
export function unheardCheckout(on: ScreenWorld, resultCode: '8000' | '6002' = '8000'): () => void {
  let given: Input | undefined;
  const pay = async (input: Input) => {
    given = input;
    return { resultCode };
  };
  setNative({ ...native(), pay });
  return () => void payIn(on, given, 'accept');
}
