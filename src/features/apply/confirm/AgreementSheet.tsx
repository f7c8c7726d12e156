import { Text, View } from '@tarojs/components';
import { useLoad } from '@/async';
import { LoadView } from '@/layout';
import { Button, Sheet } from '@/ui';
import './agreement.scss';

interface AgreementSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** 《租赁服务协议》, asked for when it is opened. */
export function AgreementSheet({ isOpen, onClose, onAccept }: AgreementSheetProps) {
  const agreement = useLoad('getAgreement', isOpen ? {} : undefined);
  return (
    <Sheet
      open={isOpen}
      title="租赁服务协议"
      onClose={onClose}
      footer={
        <Button block disabled={agreement.data === undefined} onTap={onAccept}>
          我已阅读并同意
        </Button>
      }
    >
      <LoadView load={agreement}>
        {({ sections }) => (
          <View>
            {sections.map(({ heading, text }) => (
              <View key={heading} className="zj-agreement__section">
                <View className="zj-agreement__heading">
                  <Text>{heading}</Text>
                </View>
                <Text>{text}</Text>
              </View>
            ))}
          </View>
        )}
      </LoadView>
    </Sheet>
  );
}
