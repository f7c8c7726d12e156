import { View } from '@tarojs/components';
import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { RentalCard } from '@/rental';
import { goTo, LoadView, Screen, useLoad } from '@/shell';
import { Button, Empty, Skeleton, Tabs, Tag } from '@/ui';
import { APPLICATION_STATES, isOpen, ORDER_STATES, TABS, type TabId } from './orderStates';
import { useOrderPages } from './useOrderPages';

/** 我的租赁: what waits, what is rented, what is over; each leads to where it stands. */
export function OrdersScreen() {
  const [tab, setTab] = useState<TabId>('all');
  const applications = useLoad('listApplications', {});
  const wasShown = useRef(false);
  useDidShow(() => {
    if (wasShown.current) applications.reload();
    wasShown.current = true;
  });
  return (
    <Screen title="我的租赁" isTab>
      <Tabs label="租赁状态" items={TABS} value={tab} onChange={setTab} />
      <LoadView load={applications} skeleton={<Skeleton kind="list" />}>
        {(list) => <Rentals key={tab} tab={tab} applications={list} />}
      </LoadView>
    </Screen>
  );
}

interface RentalsProps {
  readonly tab: TabId;
  readonly applications: readonly Application[];
}

function Rentals({ tab, applications }: RentalsProps) {
  const row = TABS.find(({ id }) => id === tab) ?? TABS[0];
  const orders = useOrderPages(row.orders);
  useReachBottom(orders.more);
  // An approved application lives on as its order.
  const own = applications.filter(
    ({ status, orderId }) =>
      orderId === undefined && (row.applications === 'all' || (row.applications === 'open' && isOpen(status))),
  );
  const list = (
    <View>
      {own.map((application) => (
        <ApplicationRow key={application.id} application={application} />
      ))}
      {orders.items.map(({ id, status, summary }) => (
        <RentalCard
          key={id}
          summary={summary}
          state={<Tag kind={ORDER_STATES[status].tag}>{ORDER_STATES[status].label}</Tag>}
          onTap={() => goTo('order', { id })}
        />
      ))}
      <View>
        {orders.hasMore && (
          <Button kind="text" block loading={orders.isLoadingMore} onTap={orders.more}>
            加载更多
          </Button>
        )}
      </View>
    </View>
  );
  const nothing = (
    <Empty
      icon="order"
      title={tab === 'all' ? '还没有租赁记录' : '这里还没有记录'}
      description="选好商品后，凭芝麻信用即可申请免押租用。"
      action="去选商品"
      onAction={() => goTo('home')}
    />
  );
  if (row.orders?.length === 0) return own.length > 0 ? list : nothing;
  return (
    <LoadView load={orders.first} skeleton={<Skeleton kind="list" />}>
      {() => (own.length + orders.items.length > 0 ? list : nothing)}
    </LoadView>
  );
}

function ApplicationRow({ application }: { readonly application: Application }) {
  const { id, status, summary } = application;
  const state = APPLICATION_STATES[status];
  return (
    <RentalCard
      summary={summary}
      state={<Tag kind={state.tag}>{state.label}</Tag>}
      onTap={() => goTo(furthest(factsOf(application)), { id })}
    />
  );
}
