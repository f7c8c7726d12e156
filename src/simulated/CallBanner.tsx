import { type CallChoice, REVIEW_CALL, type RingingCall } from '@mocks/client/reviewCall';
import { Text, View } from '@tarojs/components';
import { Pressable } from '@/ui';
import { endCall } from './reviewCall';

/** Below the title bar, which H5 draws itself, so that the way back stays free. */
const PLACE = process.env.TARO_ENV === 'h5' ? 'zj-call-banner zj-call-banner--below-title' : 'zj-call-banner';

/** The phone's own banner of a call that rings, marked as simulated. It stands in nothing's way: the app goes on below. */
export function CallBanner({ call }: { readonly call: RingingCall }) {
  const { title, caller, hangUp, accept } = REVIEW_CALL;
  return (
    <View className={PLACE} role="group" aria-label={title}>
      <View className="zj-call-banner__words" role="alert">
        <View className="zj-call-banner__small">
          <Text>{title}</Text>
        </View>
        <View className="zj-call-banner__title">
          <Text>{caller}</Text>
        </View>
        <View className="zj-call-banner__small">
          <Text>{call.callerNumber}</Text>
        </View>
      </View>
      <View className="zj-call-banner__buttons">
        <End className="zj-call-banner__end--hang-up" choice={hangUp} />
        <End className="zj-call-banner__end--accept" choice={accept} />
      </View>
    </View>
  );
}

function End({ className, choice }: { readonly className: string; readonly choice: CallChoice }) {
  return (
    <Pressable className={`zj-call-banner__end ${className}`} onTap={() => void endCall(choice)}>
      <Text>{choice}</Text>
    </Pressable>
  );
}
