import { View } from '@tarojs/components';
import { useState } from 'react';
import { pageTitle } from '@/flow';
import { LoadView, Screen } from '@/layout';
import { Empty, SearchBar, Tabs } from '@/ui';
import { DeviceGrid, DeviceGridSkeleton } from './DeviceGrid';
import { CATEGORY_TABS, type CategoryTab } from './labels';
import { ResumeBanner } from './ResumeBanner';
import { TrustStrip } from './TrustStrip';
import { useDeviceSearch } from './useDeviceSearch';
import { useResumption } from './useResumption';
import './home.scss';

/** The devices on offer, narrowed by category and search, and the way back into an application that waits. */
export function HomeScreen() {
  const [tab, setTab] = useState<CategoryTab>('all');
  const { words, devices, type, search } = useDeviceSearch(tab === 'all' ? undefined : tab);
  /** Another number is another, empty search box. */
  const [searchBox, setSearchBox] = useState(0);
  const resuming = useResumption();

  const reloadAll = () => {
    devices.reload();
    if (resuming.error) resuming.look();
  };

  const showAll = () => {
    setTab('all');
    search('');
    setSearchBox((before) => before + 1);
  };

  return (
    <Screen title={pageTitle('home')} isTab>
      <View className="zj-home__search">
        <SearchBar key={searchBox} label="搜索商品" placeholder="搜索品牌或型号" onChange={type} onSearch={search} />
      </View>
      <Tabs label="商品分类" items={CATEGORY_TABS} value={tab} onChange={setTab} />
      <TrustStrip />
      {/* Where the devices do not load either, one failure is enough said. */}
      <View>{(devices.data || resuming.resumption) && <ResumeBanner {...resuming} />}</View>
      <LoadView
        // What fails after the first page is said at the list's end, where it is missing.
        load={{ ...devices, error: devices.data ? undefined : devices.error, reload: reloadAll }}
        skeleton={<DeviceGridSkeleton />}
      >
        {(list) =>
          list.total === 0 ? (
            <Empty
              icon="search"
              title="没有找到相关商品"
              description={
                words ? `没有与「${words}」相符的商品。换个词试试，或看看全部商品。` : '这个分类暂时没有商品。'
              }
              action="查看全部商品"
              onAction={showAll}
            />
          ) : (
            <DeviceGrid key={`${tab} ${words}`} list={list} more={devices} />
          )
        }
      </LoadView>
    </Screen>
  );
}
