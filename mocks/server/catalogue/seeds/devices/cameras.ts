import type { DeviceSeed } from '../makeDevice';

export const cameras: readonly DeviceSeed[] = [
  {
    id: 'dji-pocket-3',
    name: '大疆 Pocket 3',
    brand: '大疆',
    officialYuan: 3499,
    colours: ['黑色', '灰色'],
    storages: ['标准套装', '全能套装'],
    months: [6, 12],
  },
  {
    id: 'sony-a7m4',
    name: '索尼 Alpha 7 IV',
    brand: '索尼',
    officialYuan: 16999,
    colours: ['黑色', '银色'],
    storages: ['机身', '机身与 28-70mm 镜头'],
    months: [6, 12, 24],
  },
  {
    id: 'fujifilm-x-t50',
    name: '富士 X-T50',
    brand: '富士',
    condition: 'LIKE_NEW',
    officialYuan: 10199,
    colours: ['银色', '炭晶灰', '黑色'],
    storages: ['机身', '机身与 16-50mm 镜头'],
    months: [6, 12],
    outOfStock: true,
  },
  {
    id: 'dji-action-5-pro',
    name: '大疆 Action 5 Pro',
    brand: '大疆',
    officialYuan: 2598,
    colours: ['黑色', '灰色'],
    storages: ['标准套装', '畅拍套装'],
    months: [6, 12],
  },
];
