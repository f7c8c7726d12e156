import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call } from '@/api';
import { type Action, useAction, useReturn, useShown } from '@/async';
import type { Application } from '@/contract';
import { catchUp } from '@/layout';
import { type Cancel, NativeUnavailable, native } from '@/platform';
import { type ChosenRegion, errorsAtFields, findRegion, isSameRegion, loadRegions } from '@/shared/address';
import { useFlow } from '@/store';
import {
  checkField,
  checkForm,
  draftOf,
  FIELDS,
  type FieldErrors,
  type FieldId,
  type FormValues,
  initialValues,
  isKept,
  mended,
  NO_REGION,
  NOT_REFUSED,
  type Refusal,
  requestOf,
} from './profileForm';

const REGION_UNKNOWN = '没有识别出所在地区，请点此选择';
const NOT_FILLED = '收货地址没有读取成功，已填写的内容不受影响。请检查网络后重试，或直接在下方填写。';

export interface ProfileFormState {
  /** What each field begins with; typing does not change it, so that a typed character redraws nothing. */
  readonly initial: FormValues;
  /** Raised when the app fills in the fields, which then take up `initial` anew. */
  readonly edition: number;
  readonly region: ChosenRegion;
  readonly errors: FieldErrors;
  readonly type: (field: Exclude<FieldId, 'region'>, value: string) => void;
  readonly leave: (field: FieldId) => void;
  readonly chooseRegion: (region: ChosenRegion) => void;
  readonly fillFromAlipay: Action<[]>;
  /** Alipay's address names a place that the region table does not know; the user chooses it. */
  readonly isRegionUnknown: boolean;
  /** The last try to go on was refused for `errors`. */
  readonly isRefused: boolean;
  readonly save: Action<[]>;
}

/**
 * The form's state. Typed values stay in a ref and, name and address only, in the store's draft: an ID number and a phone
 * are kept nowhere else, and no keystroke re-renders unless an error that it mends is on screen.
 */
export function useProfileForm(application: Application, onSaved: () => void): ProfileFormState {
  const saved = application.profile;
  const [initial, setInitial] = useState(() => initialValues(useFlow.getState().draft, application));
  const values = useRef(initial);
  const [edition, setEdition] = useState(0);
  const [region, setRegion] = useState(initial.region);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isRegionUnknown, setRegionUnknown] = useState(false);
  const refusal = useRef<Refusal>(NOT_REFUSED);
  const [isRefused, setRefused] = useState(false);

  const put = (patch: Partial<FormValues>) => {
    values.current = { ...values.current, ...patch };
    // Of a field that is not changed here, another tab may have kept a newer text than stands here.
    useFlow.getState().saveDraft(draftOf(patch), draftOf(values.current));
  };
  const mark = useCallback((field: FieldId, message: string | undefined) => {
    setErrors((before) => (before[field] === message ? before : { ...before, [field]: message }));
  }, []);

  /** The field has another value: what was said of the old one no longer holds. */
  const mend = (field: FieldId) => {
    const { rest, fields } = mended(refusal.current, field);
    refusal.current = rest;
    for (const each of fields) mark(each, undefined);
  };

  const type = (field: Exclude<FieldId, 'region'>, value: string) => {
    if (values.current[field] === value) return;
    put({ [field]: value });
    if (errors[field]) mend(field);
  };
  const leave = (field: FieldId) =>
    mark(field, refusal.current.errors[field] ?? checkField(field, values.current, saved));
  const takeRegion = (taken: ChosenRegion, isUnknown: boolean) => {
    put({ region: taken });
    setRegion(taken);
    setRegionUnknown(isUnknown);
    mend('region');
    if (isUnknown) mark('region', REGION_UNKNOWN);
  };

  /** Shows the texts as they are held now: a field owns its text, and only a new one takes another. */
  const remount = () => {
    setInitial(values.current);
    setEdition((before) => before + 1);
  };

  /** Shows what was changed elsewhere, in its fields; what those of the others hold stays. */
  const takeOver = ({ name, region: at, detail }: FormValues) => {
    const before = values.current;
    const isOther = {
      name: name !== before.name,
      region: !isSameRegion(at, before.region),
      detail: detail !== before.detail,
    };
    if (!isOther.name && !isOther.region && !isOther.detail) return;
    values.current = { ...before, name, region: at, detail };
    setRegion(at);
    setRegionUnknown(false);
    for (const field of ['name', 'region', 'detail'] as const) if (isOther[field]) mend(field);
    remount();
  };

  // Another page over this one may have changed the details meanwhile: the address, from the confirmation.
  useReturn(() => {
    const { draft, application: latest = application } = useFlow.getState();
    if (latest.id === application.id) takeOver(initialValues(draft, latest));
  });
  // Another tab may have typed for the same application. A page below another one takes over when it is met again.
  const isShown = useShown();
  const follow = useRef(takeOver);
  follow.current = takeOver;
  useEffect(() => {
    if (!isShown) return undefined;
    return useFlow.subscribe(({ draft }) => {
      if (draft.applicationId === application.id) follow.current(initialValues(draft, application));
    });
  }, [application, isShown]);

  const fillFromAlipay = useAction(async (cancel: Cancel) => {
    save.clearError();
    const table = loadRegions().catch(() => {
      throw new NativeUnavailable(NOT_FILLED);
    });
    const [answer, regions] = await Promise.all([fillFromAlipay.atAlipay(native().chooseAddress()), table]);
    if (cancel.cancelled || 'cancelled' in answer) return;
    const found = findRegion(regions, answer);
    put({ detail: answer.detail });
    mend('detail');
    // The region chosen before is another address's: with this street it would send the device to a wrong place.
    takeRegion(found ?? NO_REGION, !found);
    remount();
  });

  const save = useAction(async (cancel: Cancel) => {
    fillFromAlipay.clearError();
    const wrong = checkForm(values.current, saved);
    setErrors({ ...refusal.current.errors, ...wrong });
    setRefused(Object.keys(wrong).length > 0);
    if (Object.keys(wrong).length > 0) return;
    if (saved && isKept(values.current, saved)) return onSaved();
    try {
      const body = requestOf(values.current);
      const updated = await call('saveProfile', { params: { id: application.id }, body }, { cancel });
      if (cancel.cancelled) return;
      refusal.current = NOT_REFUSED;
      setErrors({});
      useFlow.getState().setApplication(updated);
      // Given, they are shown masked; who comes back does not find them in clear.
      values.current = { ...values.current, idNumber: '', phone: '' };
      remount();
    } catch (error) {
      const atFields = error instanceof ApiError ? errorsAtFields(error.fields, FIELDS) : {};
      if (Object.keys(atFields).length === 0) return catchUp(application.id, cancel, error);
      refusal.current = { errors: atFields, isOfAll: error instanceof ApiError && error.code === 'IDENTITY_MISMATCH' };
      setErrors(atFields);
      setRefused(true);
      return;
    }
    onSaved();
  });

  return {
    ...{ initial, edition, region, errors, isRefused, isRegionUnknown },
    ...{ type, leave, fillFromAlipay, save },
    chooseRegion: (chosen) => takeRegion(chosen, false),
  };
}
