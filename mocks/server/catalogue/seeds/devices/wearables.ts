import type { DeviceSeed } from '../makeDevice';

export const wearables: readonly DeviceSeed[] = [
  {
    id: 'apple-watch-s10',
    name: 'Apple Watch Series 10',
    brand: 'Apple',
    officialYuan: 2999,
    colours: ['玫瑰金色', '银色', '亮黑色'],
    storages: ['42 毫米', '46 毫米'],
    months: [6, 12],
  },
  {
    id: 'apple-watch-ultra-2',
    name: 'Apple Watch Ultra 2',
    brand: 'Apple',
    condition: 'LIKE_NEW',
    officialYuan: 6499,
    colours: ['原色钛金属', '黑色钛金属'],
    storages: ['49 毫米'],
    months: [6, 12],
  },
  {
    id: 'huawei-watch-gt-5',
    name: '华为 WATCH GT 5',
    brand: '华为',
    officialYuan: 1488,
    colours: ['曜石黑', '山茶白', '湖光蓝'],
    storages: ['41 毫米', '46 毫米'],
    months: [6, 12],
  },
  {
    id: 'airpods-max',
    name: 'AirPods Max',
    brand: 'Apple',
    officialYuan: 3999,
    colours: ['蓝色', '紫色', '星光色', '橙色'],
    storages: ['标准款'],
    months: [6, 12],
  },
];
