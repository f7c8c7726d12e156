import { DEVICE } from '../../driver/actions';
import type { Driver } from '../../driver/driver';
import type { ScreenState } from '../state';

async function openDevice(driver: Driver): Promise<void> {
  await driver.tap(DEVICE);
  await driver.isAt('device');
}

export const device: readonly ScreenState[] = [
  { name: 'offered', title: '商品与租期', choice: {}, walk: openDevice, shows: '颜色' },
  {
    name: 'chosen',
    title: '选了规格、租期和增值服务',
    choice: {},
    walk: async (driver) => {
      await openDevice(driver);
      await driver.tap('黑色钛金属');
      await driver.tap('512GB');
      await driver.tap('24 个月');
      await driver.tap('碎屏保障');
    },
    shows: '共 1 项，随第 1 期支付',
  },
  {
    name: 'sums',
    title: '租金明细',
    choice: {},
    walk: async (driver) => {
      await openDevice(driver);
      await driver.tap('租金合计');
    },
    shows: '租金明细',
  },
  {
    name: 'phone-review',
    title: '常见问题：会有电话审核吗',
    choice: {},
    walk: openDevice,
    shows: /^电话审核不是必经流程/,
  },
  {
    name: 'out-of-stock',
    title: '暂时缺货',
    choice: {},
    walk: async (driver) => {
      await driver.type('搜索商品', '富士');
      await driver.tap('富士 X-T50');
    },
    shows: '补货后可以再来租。',
  },
];
