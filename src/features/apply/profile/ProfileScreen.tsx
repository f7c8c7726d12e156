import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Application } from '@/contract';
import { isMasked } from '@/domain/mask';
import { callPromise, KEPT } from '@/domain/policy';
import { TYPED_PHONE_LENGTH } from '@/domain/typedDigits';
import type { Facts } from '@/flow';
import { ActionNotice, goToNext, StepFrame, StepScreen } from '@/layout';
import { regionText } from '@/shared';
import { RegionSheet } from '@/shared/address';
import { Button, Cell, CellGroup, Field, FieldButton, Notice, StickyFooter } from '@/ui';
import { wrongFields } from './profileForm';
import { type ProfileFormState, useProfileForm } from './useProfileForm';

/** The third step: who rents, and where the device goes. */
export function ProfileScreen() {
  return (
    <StepFrame step="profile">
      {(application, facts) => <ProfileForm key={application.id} application={application} facts={facts} />}
    </StepFrame>
  );
}

/** What an empty field says: what is to be typed, or what the server keeps and tells no more of than a mask. */
function asKept(kept: string | undefined, placeholder: string) {
  return kept !== undefined && isMasked(kept)
    ? { placeholder: `已填写 ${kept}`, hint: '已提交，无需再填；修改本页内容时，请重新填写' }
    : { placeholder };
}

interface ProfileFormProps {
  readonly application: Application;
  readonly facts: Facts;
}

function ProfileForm({ application, facts }: ProfileFormProps) {
  const form = useProfileForm(application, () => goToNext('profile', application.id));
  const [isChoosingRegion, setChoosingRegion] = useState(false);
  const { initial, edition, errors } = form;
  const saved = application.profile;
  return (
    <StepScreen
      step="profile"
      facts={facts}
      footer={
        <StickyFooter note={<ProfileNote form={form} />}>
          <Button loading={form.save.isPending} onTap={() => form.save.run()}>
            下一步
          </Button>
        </StickyFooter>
      }
    >
      <CellGroup
        title="本人信息"
        note={`以上信息只用于本次租机，${KEPT}。身份证号和手机号不会存在这台手机里，没有提交就离开，需要重新填写。`}
      >
        <Field
          label="姓名"
          edition={edition}
          {...asKept(saved?.name, '与身份证一致')}
          value={initial.name}
          maxLength={50}
          error={errors.name}
          onChange={(value) => form.type('name', value)}
          onBlur={() => form.leave('name')}
        />
        <Field
          label="身份证号"
          edition={edition}
          type="idcard"
          value={initial.idNumber}
          placeholder={saved ? `已填写 ${saved.idNumber}` : '18 位号码'}
          hint={saved ? '已提交，无需再填；如需更换，请重新填写' : '用于核对身份，居民身份证或居住证均可'}
          maxLength={24}
          error={errors.idNumber}
          onChange={(value) => form.type('idNumber', value)}
          onBlur={() => form.leave('idNumber')}
        />
        <Field
          label="手机号"
          edition={edition}
          type="phone"
          value={initial.phone}
          placeholder={saved ? `已填写 ${saved.phone}` : '11 位手机号'}
          hint={saved ? '已提交，无需再填；如需更换，请重新填写' : '用于收货和审核联系，请保持畅通'}
          maxLength={TYPED_PHONE_LENGTH}
          error={errors.phone}
          onChange={(value) => form.type('phone', value)}
          onBlur={() => form.leave('phone')}
        />
      </CellGroup>
      <CellGroup title="收货地址" note={`设备会寄到这里。地址只用于本次租机的寄送和归还，${KEPT}。`}>
        <Cell icon="location" label="使用支付宝收货地址" onTap={() => form.fillFromAlipay.run()} />
        <FieldButton
          label="所在地区"
          placeholder="请选择省、市、区"
          value={regionText(form.region)}
          error={errors.region}
          onTap={() => setChoosingRegion(true)}
        />
        <Field
          label="详细地址"
          edition={edition}
          {...asKept(saved?.address.detail, '街道、小区、楼栋、门牌号')}
          value={initial.detail}
          multiline
          maxLength={100}
          error={errors.detail}
          onChange={(value) => form.type('detail', value)}
          onBlur={() => form.leave('detail')}
        />
      </CellGroup>
      <View>
        {form.isRegionUnknown && (
          <Notice kind="warning">没有识别出这个地址所在的地区，请在「所在地区」中选择，以免寄错。</Notice>
        )}
      </View>
      <CellGroup title="会打电话给我吗">
        <Cell {...callPromise(application.face?.method === 'MANUAL')} />
      </CellGroup>
      <RegionSheet
        isOpen={isChoosingRegion}
        region={form.region}
        onClose={() => setChoosingRegion(false)}
        onChoose={form.chooseRegion}
      />
    </StepScreen>
  );
}

/** What stands in the way of going on, beside the button that was tapped: the field itself may be out of sight. */
function ProfileNote({ form }: { readonly form: ProfileFormState }) {
  const wrong = form.isRefused ? wrongFields(form.errors) : '';
  return (
    <View>
      <ActionNotice
        error={form.save.error ?? form.fillFromAlipay.error}
        isSlow={form.save.isSlow || form.fillFromAlipay.isSlow}
      />
      <View>{wrong !== '' && <Notice kind="warning">{`请检查：${wrong}。其他内容已为您保留。`}</Notice>}</View>
    </View>
  );
}
