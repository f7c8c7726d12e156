import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Application, Review } from '@/contract';
import { isMasked } from '@/domain/mask';
import { TYPED_PHONE_LENGTH } from '@/domain/typedDigits';
import { ActionNotice } from '@/layout';
import { regionText } from '@/shared';
import { RegionSheet } from '@/shared/address';
import { Button, CellGroup, Field, FieldButton, Sheet } from '@/ui';
import { useSupplementForm } from './useSupplementForm';

interface SupplementSheetProps {
  readonly application: Application;
  readonly supplement: NonNullable<Review['supplement']>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** What an empty field says: what is to be typed, and what was, where the server tells no more of it than a mask. */
function asKept(kept: string | undefined, placeholder: string) {
  return kept !== undefined && isMasked(kept)
    ? { placeholder: `已填写 ${kept}`, hint: '为保护您的信息，已填写的内容不再完整显示，请重新填写' }
    : { placeholder };
}

/**
 * 「完善信息」: only the parts that the review asks for open again, with its reason. It begins with what the server has told of
 * them by the time it is first opened, which may be later than the review, and from then on keeps what is typed.
 */
export function SupplementSheet(props: SupplementSheetProps) {
  const [wasOpened, setWasOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setWasOpened(true);
  return <View>{wasOpened && <OpenedSheet {...props} />}</View>;
}

function OpenedSheet(props: SupplementSheetProps) {
  const { application, supplement, isOpen, onClose, onReview, onReload } = props;
  const { parts, reason } = supplement;
  const sent = (review: Review) => {
    onClose();
    onReview(review);
  };
  const form = useSupplementForm(application, parts, sent, onReload);
  const [isChoosingRegion, setChoosingRegion] = useState(false);
  const { values, errors } = form;
  return (
    <View>
      <Sheet
        open={isOpen}
        title="完善信息"
        onClose={onClose}
        footer={
          <Button block loading={form.send.isPending} onTap={() => form.send.run()}>
            提交补充资料
          </Button>
        }
      >
        <View>
          <ActionNotice error={form.send.error} isSlow={form.send.isSlow} />
          <View className="zj-review__wanted">
            <Text>{reason}</Text>
          </View>
          <CellGroup note="只用于继续这份申请的审核和收货，其他资料保持不变。">
            {parts.includes('name') && (
              <Field
                label="姓名"
                {...asKept(application.profile?.name, '与身份证一致')}
                value={values.name}
                maxLength={50}
                error={errors.name}
                onChange={(text) => form.type('name', text)}
              />
            )}
            {parts.includes('phone') && (
              <Field
                label="手机号"
                type="phone"
                placeholder="用于收货和审核联系"
                value={values.phone}
                maxLength={TYPED_PHONE_LENGTH}
                error={errors.phone}
                onChange={(text) => form.type('phone', text)}
              />
            )}
            {parts.includes('address') && (
              <View>
                <FieldButton
                  label="所在地区"
                  placeholder="请选择省、市、区"
                  value={regionText(form.region)}
                  error={errors.region}
                  onTap={() => setChoosingRegion(true)}
                />
                <Field
                  label="详细地址"
                  {...asKept(application.profile?.address.detail, '街道、小区、楼栋、门牌号')}
                  value={values.detail}
                  multiline
                  maxLength={100}
                  error={errors.detail}
                  onChange={(text) => form.type('detail', text)}
                />
              </View>
            )}
          </CellGroup>
        </View>
      </Sheet>
      <RegionSheet
        isOpen={isChoosingRegion}
        region={form.region}
        onClose={() => setChoosingRegion(false)}
        onChoose={form.chooseRegion}
      />
    </View>
  );
}
