import { useEffect, useRef, useState } from 'react';
import { call } from '@/api';
import { type Action, useAction, useReturn, useShown } from '@/async';
import type { Application } from '@/contract';
import { catchUp } from '@/layout';
import { type Cancel, NativeUnavailable, native } from '@/platform';
import { findRegion, isSameRegion, loadRegions } from '@/shared/address';
import { type DetailsForm, type DetailsValues, NO_REGION, requestOf, useDetailsForm } from '@/shared/details';
import { useFlow } from '@/store';
import { checkProfile, draftOf, initialValues, isKept } from './profileForm';

const REGION_UNKNOWN = '没有识别出所在地区，请点此选择';
const NOT_FILLED = '收货地址没有读取成功，已填写的内容不受影响。请检查网络后重试，或直接在下方填写。';

export interface ProfileForm {
  readonly form: DetailsForm;
  readonly fillFromAlipay: Action<[]>;
  /** Alipay's address names a place that the region table does not know; the user chooses it. */
  readonly isRegionUnknown: boolean;
  readonly save: Action<[]>;
}

/** Of a field that is not changed here, another tab may have kept a newer text than stands here. */
function keepDraft(patch: Partial<DetailsValues>, values: DetailsValues): void {
  useFlow.getState().saveDraft(draftOf(patch), draftOf(values));
}

/**
 * The profile's form. Of what is typed, name and address are kept in the store's draft too: an ID number and a phone are
 * kept nowhere but in the form.
 */
export function useProfileForm(application: Application, onSaved: () => void): ProfileForm {
  const saved = application.profile;
  const [isRegionUnknown, setRegionUnknown] = useState(false);
  const form = useDetailsForm({
    begin: () => initialValues(useFlow.getState().draft, application),
    check: (values) => checkProfile(values, saved),
    onChange: (patch, values) => {
      keepDraft(patch, values);
      if (patch.region) setRegionUnknown(false);
    },
  });

  /** Shows what was changed elsewhere, in its fields; what those of the others hold stays. */
  const takeOver = ({ name, region, detail }: DetailsValues) => {
    const before = form.values();
    const patch = {
      ...(name !== before.name && { name }),
      ...(!isSameRegion(region, before.region) && { region }),
      ...(detail !== before.detail && { detail }),
    };
    if (Object.keys(patch).length === 0) return;
    setRegionUnknown(false);
    form.fill(patch);
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
    // The region chosen before is another address's: with this street it would send the device to a wrong place.
    const patch = { detail: answer.detail, region: found ?? NO_REGION };
    form.fill(patch);
    keepDraft(patch, form.values());
    setRegionUnknown(!found);
    if (!found) form.mark('region', REGION_UNKNOWN);
  });

  const save = useAction(async (cancel: Cancel) => {
    fillFromAlipay.clearError();
    const send = async () => {
      if (saved && isKept(form.values(), saved)) return;
      const body = requestOf(form.values());
      const updated = await call('saveProfile', { params: { id: application.id }, body }, { cancel });
      if (cancel.cancelled) return;
      useFlow.getState().setApplication(updated);
      // Given, they are shown masked; who comes back does not find them in clear.
      form.fill({ idNumber: '', phone: '' });
    };
    let isSent: boolean;
    try {
      isSent = await form.submit(send);
    } catch (error) {
      return catchUp(application.id, cancel, error);
    }
    if (isSent && !cancel.cancelled) onSaved();
  });

  return { form, fillFromAlipay, isRegionUnknown, save };
}
