import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Support } from '@/contract';
import { native } from '@/platform';
import { ActionNotice, LoadView, Screen, useAction, useLoad } from '@/shell';
import { Button, Cell, CellGroup, Disclosure, Empty, SearchBar, Sheet, StickyFooter } from '@/ui';

/** Questions and answers to search, and customer service. */
export function HelpScreen() {
  const support = useLoad('getSupport', {});
  const [isContacting, setContacting] = useState(false);
  return (
    <Screen
      title="帮助与客服"
      isTab
      footer={
        <StickyFooter>
          <Button onTap={() => setContacting(true)}>联系客服</Button>
        </StickyFooter>
      }
    >
      <LoadView load={support}>{(data) => <Questions support={data} />}</LoadView>
      <ContactSheet support={support.data} isOpen={isContacting} onClose={() => setContacting(false)} />
    </Screen>
  );
}

function Questions({ support }: { readonly support: Support }) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = support.faq.filter(({ question, answer }) => `${question}${answer}`.toLowerCase().includes(words));
  return (
    <View>
      <SearchBar label="搜索问题" placeholder="搜索问题，例如：电话审核" onChange={setWanted} />
      {found.length > 0 ? (
        <CellGroup title="常见问题">
          {found.map(({ question, answer }) => (
            <Disclosure key={question} title={question}>
              <Text>{answer}</Text>
            </Disclosure>
          ))}
        </CellGroup>
      ) : (
        <Empty icon="search" title="没有找到相关问题" description="换个说法试试，或直接联系客服。" />
      )}
    </View>
  );
}

interface ContactSheetProps {
  readonly support: Support | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function ContactSheet({ support, isOpen, onClose }: ContactSheetProps) {
  const callService = useAction(async () => {
    if (support) await native().callPhone(support.phone);
  });
  return (
    <Sheet open={isOpen} title="联系客服" onClose={onClose}>
      {support ? (
        <View>
          <ActionNotice error={callService.error} isSlow={false} />
          <CellGroup>
            <Cell icon="phone" label="客服电话" value={support.phone} />
            <Cell icon="clock" label="服务时间" value={support.hours} />
          </CellGroup>
          <Button block onTap={() => callService.run()}>
            拨打电话
          </Button>
        </View>
      ) : (
        <Text>客服信息还没有加载出来，请稍后再试。</Text>
      )}
    </Sheet>
  );
}
