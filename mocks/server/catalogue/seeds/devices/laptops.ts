import type { DeviceSeed } from '../makeDevice';

export const laptops: readonly DeviceSeed[] = [
  {
    id: 'macbook-air-13',
    name: 'MacBook Air 13 英寸（M4）',
    brand: 'Apple',
    officialYuan: 7999,
    colours: ['天蓝色', '银色', '星光色', '午夜色'],
    storages: ['16GB+256GB', '16GB+512GB'],
    months: [6, 12, 24],
  },
  {
    id: 'macbook-pro-14',
    name: 'MacBook Pro 14 英寸（M4 Pro）',
    brand: 'Apple',
    officialYuan: 16999,
    colours: ['深空黑色', '银色'],
    storages: ['24GB+512GB', '24GB+1TB'],
    months: [12, 24],
  },
  {
    id: 'huawei-matebook-x-pro',
    name: '华为 MateBook X Pro',
    brand: '华为',
    condition: 'LIKE_NEW',
    officialYuan: 11199,
    colours: ['晴蓝', '宣白', '砚黑'],
    storages: ['16GB+1TB', '32GB+2TB'],
    months: [12, 24],
  },
  {
    id: 'thinkpad-x1-carbon',
    name: 'ThinkPad X1 Carbon',
    brand: '联想',
    officialYuan: 12999,
    colours: ['黑色', '灰色'],
    storages: ['32GB+1TB'],
    months: [12, 24],
  },
];
