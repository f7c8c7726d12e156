import { goTo } from '@/layout';
import { Empty } from '@/ui';

/** A tab with nothing in it. `isAll`: there is nothing in any, so that there is a way to the devices. */
export function NoRentals({ isAll }: { readonly isAll: boolean }) {
  if (!isAll) return <Empty icon="order" title="这里还没有记录" />;
  return (
    <Empty
      icon="order"
      title="还没有租赁记录"
      description="选好商品后，凭芝麻信用即可申请免押租用。"
      action="去选商品"
      onAction={() => goTo('home')}
    />
  );
}
