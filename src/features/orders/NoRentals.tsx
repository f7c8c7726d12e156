import { goTo } from '@/shell';
import { Empty } from '@/ui';

/** A tab with nothing in it. `isAll`: there is nothing in any. */
export function NoRentals({ isAll }: { readonly isAll: boolean }) {
  return (
    <Empty
      icon="order"
      title={isAll ? '还没有租赁记录' : '这里还没有记录'}
      description="选好商品后，凭芝麻信用即可申请免押租用。"
      action="去选商品"
      onAction={() => goTo('home')}
    />
  );
}
