import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useLoad } from '@/async';
import type { Support } from '@/contract';
import { pageTitle } from '@/flow';
import { LoadView, Screen } from '@/layout';
import { ContactSheet } from '@/shared';
import { Button, CellGroup, Disclosure, Empty, mayBeComposing, SearchBar, StickyFooter } from '@/ui';
import './help.scss';

/** Questions and answers to search, and customer service. */
export function HelpScreen() {
  const support = useLoad('getSupport', {});
  const [isContacting, setContacting] = useState(false);
  return (
    <Screen
      title={pageTitle('help')}
      isTab
      footer={
        <StickyFooter>
          <Button onTap={() => setContacting(true)}>联系客服</Button>
        </StickyFooter>
      }
    >
      <LoadView load={support}>{(data) => <Questions support={data} />}</LoadView>
      <ContactSheet isOpen={isContacting} hasQuestions={false} onClose={() => setContacting(false)} />
    </Screen>
  );
}

function Questions({ support }: { readonly support: Support }) {
  const [wanted, setWanted] = useState('');
  const find = (text: string) => {
    const words = text.trim().toLowerCase();
    return support.faq.filter(({ question, answer }) => `${question}${answer}`.toLowerCase().includes(words));
  };
  const found = find(wanted);
  const type = (text: string) => {
    if (find(text).length > 0 || !mayBeComposing(text)) setWanted(text);
  };
  return (
    <View>
      <View className="zj-help__search">
        <SearchBar label="搜索问题" placeholder="搜索问题" onChange={type} onSearch={setWanted} />
      </View>
      {/* In a View of its own: beside the search, each change would send its text again, older than what is typed. */}
      <View>
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
    </View>
  );
}
