import { scanFace, useUpTries } from '../../driver/actions';
import type { ScreenState } from '../state';

/** A face scanned once, in that scenario. */
const scanned = (name: string, title: string, scenario: string, shows: string): ScreenState => ({
  name,
  title,
  choice: { scenario, at: 'face' },
  walk: (driver) => scanFace(driver),
  shows,
});

export const face: readonly ScreenState[] = [
  { name: 'consent', title: '征求同意', choice: { at: 'face' }, shows: '确认是您本人' },
  {
    name: 'alipay',
    title: '支付宝刷脸',
    choice: { at: 'face' },
    walk: (driver) => driver.tap('同意并开始人脸识别'),
    shows: '人脸识别（模拟）',
  },
  {
    name: 'verifying',
    title: '正在识别',
    choice: { at: 'face' },
    walk: async (driver) => {
      await driver.see('确认是您本人');
      await driver.setFault('timeout', { endpoint: 'GET /applications/{id}/face-verifications/{certifyId}' });
      await scanFace(driver);
    },
    shows: '正在进行人脸识别',
  },
  scanned('passed', '已通过', 'approved', '人脸识别已通过'),
  scanned('not-matched', '未匹配', 'face-mismatch', '没有识别成功'),
  {
    name: 'cancelled',
    title: '用户取消',
    choice: { scenario: 'face-cancelled', at: 'face' },
    walk: (driver) => scanFace(driver, '取消'),
    shows: '您取消了人脸识别',
  },
  scanned('network', '网络中断', 'face-network', '网络中断'),
  scanned('not-performed', '没有完成', 'face-failed', '人脸识别没有完成'),
  {
    name: 'locked',
    title: '次数用完',
    choice: { scenario: 'face-locked', at: 'face' },
    walk: useUpTries,
    shows: '识别次数已用完',
  },
  {
    name: 'manual-asked',
    title: '不刷脸：改为人工核验',
    choice: { at: 'face' },
    walk: (driver) => driver.tap('不刷脸，改为人工核验'),
    shows: /不能改回人脸识别/,
  },
  {
    name: 'manual',
    title: '已改为人工核验',
    choice: { scenario: 'face-locked', at: 'face' },
    walk: async (driver) => {
      await useUpTries(driver);
      await driver.tap('人工核验');
    },
    shows: '已改为人工核验',
  },
];
