import { useRef, useState } from 'react';
import { ApiError, call } from '@/api';
import { type Action, useChange } from '@/async';
import type { Application, Review, SupplementPart } from '@/contract';
import { type ChosenRegion, errorsAtFields } from '@/shared/address';
import {
  checkSupplement,
  initialSupplement,
  SUPPLEMENT_FIELDS,
  type SupplementErrors,
  type SupplementValues,
  supplementOf,
} from './supplementForm';

interface SupplementForm {
  /** What was typed so far; typing does not redraw, so a field takes it up as it is mounted. */
  readonly values: SupplementValues;
  readonly region: ChosenRegion;
  readonly errors: SupplementErrors;
  readonly type: (field: Exclude<keyof SupplementValues, 'region'>, text: string) => void;
  readonly chooseRegion: (region: ChosenRegion) => void;
  readonly send: Action<[]>;
}

/** The supplement's state, in memory only: what was typed stays while the page stands, and is sent once it is right. */
export function useSupplementForm(
  application: Application,
  parts: readonly SupplementPart[],
  onSent: (review: Review) => void,
  reload: () => Promise<unknown>,
): SupplementForm {
  const [initial] = useState(() => initialSupplement(application.profile));
  const values = useRef(initial);
  const [region, setRegion] = useState(initial.region);
  const [errors, setErrors] = useState<SupplementErrors>({});
  const mend = (field: keyof SupplementValues) => {
    if (errors[field]) setErrors({ ...errors, [field]: undefined });
  };

  const send = useChange(async (cancel) => {
    const wrong = checkSupplement(values.current, parts, initial);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    try {
      const body = supplementOf(values.current, parts);
      const review = await call('supplementApplication', { params: { id: application.id }, body }, { cancel });
      if (!cancel.cancelled) onSent(review);
    } catch (error) {
      const atFields = error instanceof ApiError ? errorsAtFields(error.fields, SUPPLEMENT_FIELDS) : {};
      if (Object.keys(atFields).length === 0) throw error;
      setErrors(atFields);
    }
  }, reload);

  return {
    values: values.current,
    region,
    errors,
    type: (field, text) => {
      values.current = { ...values.current, [field]: text };
      mend(field);
    },
    chooseRegion: (chosen) => {
      values.current = { ...values.current, region: chosen };
      setRegion(chosen);
      mend('region');
    },
    send,
  };
}
