import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRequest, useReturn } from '@/async';
import { pageTitle } from '@/flow';
import { LoadView, refreshApplications, Screen } from '@/layout';
import { Skeleton, Tabs } from '@/ui';
import { ApplicationRows } from './ApplicationRows';
import { NoRentals } from './NoRentals';
import { OrderRows } from './OrderRows';
import { isOpen, TABS, type TabId } from './orderStates';

/** 我的租赁: what waits, what is rented, what is over; each leads to where it stands. */
export function OrdersScreen() {
  const [tab, setTab] = useState<TabId>('all');
  const row = TABS.find(({ id }) => id === tab) ?? TABS[0];
  // A tab of orders alone neither waits for the applications nor fails with them.
  const applications = useRequest('', row.applications === 'none' ? undefined : refreshApplications);
  useReturn(applications.reload);
  return (
    <Screen title={pageTitle('orders')} isTab>
      <Tabs label="租赁状态" items={TABS} value={tab} onChange={setTab} />
      <View key={tab}>
        {row.applications === 'none' ? (
          <OrderRows statuses={row.orders} nothing={<NoRentals isAll={false} />} />
        ) : (
          <LoadView load={applications} skeleton={<Skeleton kind="list" />}>
            {(list) => {
              // An approved application lives on as its order.
              const own = list.filter(
                ({ status, orderId }) => orderId === undefined && (row.applications === 'all' || isOpen(status)),
              );
              return (
                <View>
                  <ApplicationRows applications={own} onReload={applications.reload} />
                  {row.orders === 'none' ? (
                    own.length === 0 && <NoRentals isAll={false} />
                  ) : (
                    <OrderRows statuses={row.orders} nothing={own.length === 0 && <NoRentals isAll />} />
                  )}
                </View>
              );
            }}
          </LoadView>
        )}
      </View>
    </Screen>
  );
}
