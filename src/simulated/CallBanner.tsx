import { type CallChoice, REVIEW_CALL, type RingingCall } from '@mocks/client/reviewCall';
import { Text, View } from '@tarojs/components';
import { Pressable } from '@/ui';
import { endCall } from './reviewCall';

/** Below the title bar, which H5 draws itself, so that the way back stays free. */
const PLACE = process.env.TARO_ENV === 'h5' ? 'dev-k dev-k-h' : 'dev-k';

/** The phone's own banner of a call that rings, marked as simulated. It stands in nothing's way: the app goes on below. */
export function CallBanner({ call }: { readonly call: RingingCall }) {
  const { title, caller, hangUp, accept } = REVIEW_CALL;
  return (
    <View className={PLACE} role="group" aria-label={title}>
      <View className="dev-k-w" role="alert">
        <View className="dev-k-s">
          <Text>{title}</Text>
        </View>
        <View className="dev-k-t">
          <Text>{caller}</Text>
        </View>
        <View className="dev-k-s">
          <Text>{call.callerNumber}</Text>
        </View>
      </View>
      <View className="dev-k-b">
        <End className="dev-k-n" choice={hangUp} />
        <End className="dev-k-y" choice={accept} />
      </View>
    </View>
  );
}

function End({ className, choice }: { readonly className: string; readonly choice: CallChoice }) {
  return (
    <Pressable className={`dev-k-e ${className}`} onTap={() => void endCall(choice)}>
      <Text>{choice}</Text>
    </Pressable>
  );
}
