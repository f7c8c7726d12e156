import { useCallback, useRef, useState } from 'react';
import { ApiError } from '@/api';
import { type ChosenRegion, errorsAtFields } from '@/shared/address';
import { DETAILS_FIELDS, type DetailsErrors, type DetailsFieldId, type DetailsValues, type TypedField } from './fields';

/** What the server refused, at its fields. It knows more than the form's own check, which must not overrule it. */
interface Refusal {
  readonly errors: DetailsErrors;
  /** Its fields do not belong together: a change of one mends all. */
  readonly isOfAll: boolean;
}

const NOT_REFUSED: Refusal = { errors: {}, isOfAll: false };

export interface DetailsForm {
  /** Raised when the app fills in the fields, which then take up what stands in the form. */
  readonly edition: number;
  readonly region: ChosenRegion;
  readonly errors: DetailsErrors;
  /** The last try to send was refused for `errors`. */
  readonly isRefused: boolean;
  readonly type: (field: TypedField, value: string) => void;
  readonly leave: (field: DetailsFieldId) => void;
  readonly chooseRegion: (region: ChosenRegion) => void;
  /** What stands in the form now; typing does not redraw, so a field takes it up as it is mounted. */
  readonly values: () => DetailsValues;
  /** Fills in fields from elsewhere; what is said of their old values no longer holds. */
  readonly fill: (patch: Partial<DetailsValues>) => void;
  readonly mark: (field: DetailsFieldId, message: string | undefined) => void;
  /**
   * Sends what stands there, once it is right.
   *
   * @param send throws as that of `useAction`; what it is refused for at fields is said there.
   * @returns whether it was sent.
   */
  readonly submit: (send: () => Promise<void>) => Promise<boolean>;
}

interface DetailsRules {
  readonly begin: () => DetailsValues;
  readonly check: (values: DetailsValues) => DetailsErrors;
  /** Something was typed or chosen. */
  readonly onChange?: (patch: Partial<DetailsValues>, values: DetailsValues) => void;
}

/** The state of a form of personal details. Typed values stay in a ref: no keystroke re-renders unless it mends an error on screen. */
export function useDetailsForm({ begin, check, onChange }: DetailsRules): DetailsForm {
  const [initial] = useState(begin);
  const values = useRef(initial);
  const [edition, setEdition] = useState(0);
  const [region, setRegion] = useState(initial.region);
  const [errors, setErrors] = useState<DetailsErrors>({});
  const refusal = useRef(NOT_REFUSED);
  const [isRefused, setRefused] = useState(false);

  const put = (patch: Partial<DetailsValues>) => {
    values.current = { ...values.current, ...patch };
    onChange?.(patch, values.current);
  };
  const mark = useCallback((field: DetailsFieldId, message: string | undefined) => {
    setErrors((before) => (before[field] === message ? before : { ...before, [field]: message }));
  }, []);
  /** The field has another value: what was said of the old one no longer holds. */
  const mend = (field: DetailsFieldId) => {
    const { errors: refused, isOfAll } = refusal.current;
    const isAll = isOfAll && refused[field] !== undefined;
    const { [field]: _, ...rest } = refused;
    refusal.current = isAll ? NOT_REFUSED : { errors: rest, isOfAll };
    for (const each of DETAILS_FIELDS) if (each === field || (isAll && refused[each])) mark(each, undefined);
  };

  return {
    ...{ edition, region, errors, isRefused, mark },
    values: () => values.current,
    type: (field, value) => {
      if (values.current[field] === value) return;
      put({ [field]: value });
      if (errors[field]) mend(field);
    },
    leave: (field) => mark(field, refusal.current.errors[field] ?? check(values.current)[field]),
    chooseRegion: (chosen) => {
      put({ region: chosen });
      setRegion(chosen);
      mend('region');
    },
    fill: (patch) => {
      values.current = { ...values.current, ...patch };
      setRegion(values.current.region);
      for (const field of DETAILS_FIELDS) if (field in patch) mend(field);
      // A field owns its text, and only a new one takes another.
      setEdition((before) => before + 1);
    },
    submit: async (send) => {
      const wrong = check(values.current);
      const isWrong = Object.keys(wrong).length > 0;
      setErrors({ ...refusal.current.errors, ...wrong });
      setRefused(isWrong);
      if (isWrong) return false;
      try {
        await send();
      } catch (error) {
        const atFields = error instanceof ApiError ? errorsAtFields(error.fields, DETAILS_FIELDS) : {};
        if (Object.keys(atFields).length === 0) throw error;
        refusal.current = {
          errors: atFields,
          isOfAll: error instanceof ApiError && error.code === 'IDENTITY_MISMATCH',
        };
        setErrors(atFields);
        setRefused(true);
        return false;
      }
      refusal.current = NOT_REFUSED;
      setErrors({});
      return true;
    },
  };
}
