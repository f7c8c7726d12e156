import { ContactButton, View } from '@tarojs/components';
import { useAction, useLoad } from '@/async';
import type { Support } from '@/contract';
import { ActionNotice, goTo, LoadView } from '@/layout';
import { native } from '@/platform';
import { Button, Cell, CellGroup, Sheet } from '@/ui';
import { brandFill } from '@/ui/brand';

interface ContactSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether it offers the way to the questions; not where these are below it anyway. */
  readonly hasQuestions?: boolean;
}

/**
 * 「联系客服」 in place: the number, the hours, and the call, without leaving the page one asks about. Going to the help page
 * instead would be a change of tab, which has no way back.
 */
export function ContactSheet({ isOpen, onClose, hasQuestions = true }: ContactSheetProps) {
  return (
    <Sheet open={isOpen} title="联系客服" onClose={onClose}>
      <LoadedContact onQuestions={hasQuestions ? onClose : undefined} />
    </Sheet>
  );
}

/** A sheet mounts its content as it opens: customer service is asked for only then. */
function LoadedContact({ onQuestions }: Pick<ContactProps, 'onQuestions'>) {
  const support = useLoad('getSupport', {});
  return <LoadView load={support}>{(data) => <Contact support={data} onQuestions={onQuestions} />}</LoadView>;
}

/** As large as its row allows; it takes no class, so only its box can set it in the middle. */
function Chat(codes: NonNullable<Support['chat']>) {
  return (
    <View style={{ display: 'inline-flex' }}>
      <ContactButton {...codes} size={36} color={brandFill} />
    </View>
  );
}

interface ContactProps {
  readonly support: Support;
  /** Before going to the questions. */
  readonly onQuestions: (() => void) | undefined;
}

function Contact({ support, onQuestions }: ContactProps) {
  const call = useAction(() => native().callPhone(support.phone));
  return (
    <View>
      <ActionNotice error={call.error} isSlow={false} />
      <CellGroup>
        <Cell icon="phone" label="客服电话" value={support.phone} />
        <Cell icon="clock" label="服务时间" value={support.hours} />
        {/* Alipay's own button, the only thing that opens its chat: nothing else can stand for it. */}
        {process.env.TARO_ENV === 'alipay' && support.chat && (
          <Cell icon="service" label="在线客服" value={<Chat {...support.chat} />} />
        )}
        {onQuestions && (
          <Cell
            icon="info"
            label="查看常见问题"
            onTap={() => {
              onQuestions();
              goTo('help');
            }}
          />
        )}
      </CellGroup>
      <Button block loading={call.isPending} onTap={() => call.run()}>
        拨打电话
      </Button>
    </View>
  );
}
