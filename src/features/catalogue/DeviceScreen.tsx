import { useRouter } from '@tarojs/taro';
import { useLoad } from '@/async';
import { pageTitle } from '@/flow';
import { LoadView, Screen, startOver } from '@/layout';
import { Empty, Skeleton } from '@/ui';
import { LoadedDevice } from './LoadedDevice';

/** One device. A link to one that is not there leads on to the home page. */
export function DeviceScreen() {
  const { params } = useRouter();
  const load = useLoad('getDevice', { params: { id: params.id ?? '' } });
  if (load.data) return <LoadedDevice device={load.data} />;
  return (
    <Screen title={pageTitle('device')}>
      {load.error?.code === 'NOT_FOUND' ? (
        <Empty
          icon="search"
          title="没有找到这件商品"
          description="它可能已下架，或链接不完整。您可以返回首页看看其他商品。"
          action="返回首页"
          onAction={() => startOver('home')}
        />
      ) : (
        <LoadView load={load} skeleton={<Skeleton count={3} />}>
          {() => null}
        </LoadView>
      )}
    </Screen>
  );
}
