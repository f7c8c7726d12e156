import { fillProfile } from '../../driver/actions';
import { PERSON } from '../../walk/person';
import type { ScreenState } from '../state';

export const profile: readonly ScreenState[] = [
  { name: 'empty', title: '未填写', choice: { at: 'profile' }, shows: '使用支付宝收货地址' },
  {
    name: 'faults',
    title: '每一项都有错',
    choice: { at: 'profile' },
    walk: async (driver) => {
      await driver.type('姓名', 'x');
      await driver.type('身份证号', '110105194912310021');
      await driver.type('手机号', '12345');
      await driver.tap('下一步');
    },
    shows: /^请检查：/,
  },
  {
    name: 'region',
    title: '选择地区',
    choice: { at: 'profile' },
    walk: async (driver) => {
      await driver.tap('所在地区');
      await driver.tap('上海市');
    },
    shows: '已选 上海市',
  },
  {
    name: 'left-wrong',
    title: '离开一项时的提示',
    choice: { at: 'profile' },
    walk: (driver) => driver.type('手机号', '12345'),
    shows: '请填写 11 位手机号',
  },
  {
    name: 'alipay',
    title: '支付宝收货地址',
    choice: { at: 'profile' },
    walk: (driver) => driver.tap('使用支付宝收货地址'),
    shows: '选择地址（模拟）',
  },
  {
    name: 'from-alipay',
    title: '用了支付宝收货地址',
    choice: { at: 'profile' },
    walk: async (driver) => {
      await driver.tap('使用支付宝收货地址');
      await driver.tap('使用此地址');
    },
    shows: /西湖区/,
  },
  {
    name: 'filled',
    title: '已填写',
    choice: { at: 'profile' },
    walk: (driver) => fillProfile(driver),
    shows: /浦东新区/,
  },
  {
    name: 'under-18',
    title: '未满 18 周岁',
    choice: { at: 'profile' },
    walk: async (driver) => {
      await fillProfile(driver);
      await driver.type('身份证号', '110105201001010010');
      await driver.tap('下一步');
    },
    shows: /未满 18 周岁/,
  },
  {
    name: 'identity-mismatch',
    title: '姓名与身份证号不符',
    choice: { scenario: 'identity-mismatch', at: 'profile' },
    walk: async (driver) => {
      await fillProfile(driver, '李明');
      await driver.tap('下一步');
    },
    shows: /姓名与身份证号不/,
  },
  {
    name: 'draft',
    title: '离开后恢复草稿',
    choice: { at: 'profile' },
    walk: async (driver) => {
      await driver.type('姓名', PERSON.name);
      await driver.choose('所在地区', ['北京市', '北京市', '朝阳区']);
      await driver.reload();
    },
    shows: /朝阳区/,
  },
  {
    name: 'given',
    title: '已提交，打码显示',
    choice: { at: 'history' },
    open: 'profile',
    shows: '已提交，无需再填；如需更换，请重新填写',
  },
];
