import { View } from '@tarojs/components';
import { callPromise, KEPT } from '@/domain/policy';
import { ActionNotice, goToNext, type StepProps, StepScreen, stepPage } from '@/layout';
import {
  DetailsField,
  keptWords,
  OF_PERSON,
  TYPED_FIELDS,
  type TypedField,
  useRegionField,
  wrongFields,
} from '@/shared/details';
import { Button, Cell, CellGroup, Notice, StickyFooter } from '@/ui';
import { type ProfileForm, useProfileForm } from './useProfileForm';

/** The third step: who rents, and where the device goes. */
export const ProfileScreen = stepPage('profile', Profile);

/** Of what the server keeps and tells no more of than a mask. */
const GIVEN = '已提交，无需再填；修改本页内容时，请重新填写';
const GIVEN_IN_SECRET = '已提交，无需再填；如需更换，请重新填写';

function Profile({ application, facts }: StepProps) {
  const profile = useProfileForm(application, () => goToNext('profile', application.id));
  const { form, save } = profile;
  const region = useRegionField(form);
  const saved = application.profile;
  const fieldOf = (field: TypedField) => (
    <DetailsField
      key={field}
      form={form}
      field={field}
      {...keptWords(field, saved, TYPED_FIELDS[field].isSecret ? GIVEN_IN_SECRET : GIVEN)}
      judgesOnLeave
    />
  );
  return (
    <StepScreen
      step="profile"
      facts={facts}
      footer={
        <StickyFooter note={<ProfileNote profile={profile} />}>
          <Button loading={save.isPending} onTap={() => save.run()}>
            下一步
          </Button>
        </StickyFooter>
      }
    >
      <CellGroup
        title="本人信息"
        note={`以上信息只用于本次租机，${KEPT}。身份证号和手机号不会存在这台手机里，没有提交就离开，需要重新填写。`}
      >
        {OF_PERSON.map(fieldOf)}
      </CellGroup>
      <CellGroup title="收货地址" note={`设备会寄到这里。地址只用于本次租机的寄送和归还，${KEPT}。`}>
        <Cell icon="location" label="使用支付宝收货地址" onTap={() => profile.fillFromAlipay.run()} />
        {region.row}
        {fieldOf('detail')}
      </CellGroup>
      <View>
        {profile.isRegionUnknown && (
          <Notice kind="warning">没有识别出这个地址所在的地区，请在「所在地区」中选择，以免寄错。</Notice>
        )}
      </View>
      <CellGroup title="会打电话给我吗">
        <Cell {...callPromise(application.face?.method === 'MANUAL')} />
      </CellGroup>
      {region.sheet}
    </StepScreen>
  );
}

/** What stands in the way of going on, beside the button that was tapped: the field itself may be out of sight. */
function ProfileNote({ profile }: { readonly profile: ProfileForm }) {
  const { form, save, fillFromAlipay } = profile;
  const wrong = form.isRefused ? wrongFields(form.errors) : '';
  return (
    <View>
      <ActionNotice error={save.error ?? fillFromAlipay.error} isSlow={save.isSlow || fillFromAlipay.isSlow} />
      <View>{wrong !== '' && <Notice kind="warning">{`请检查：${wrong}。其他内容已为您保留。`}</Notice>}</View>
    </View>
  );
}
