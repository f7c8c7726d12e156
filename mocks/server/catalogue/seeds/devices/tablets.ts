import type { DeviceSeed } from '../makeDevice';

export const tablets: readonly DeviceSeed[] = [
  {
    id: 'ipad-air-11',
    name: 'iPad Air 11 英寸（M3）',
    brand: 'Apple',
    officialYuan: 4799,
    colours: ['蓝色', '紫色', '星光色', '深空灰色'],
    storages: ['128GB', '256GB'],
    months: [6, 12, 24],
  },
  {
    id: 'ipad-pro-13',
    name: 'iPad Pro 13 英寸（M4）',
    brand: 'Apple',
    officialYuan: 11499,
    colours: ['深空黑色', '银色'],
    storages: ['256GB', '512GB', '1TB'],
    months: [12, 24],
  },
  {
    id: 'huawei-matepad-pro',
    name: '华为 MatePad Pro 13.2 英寸',
    brand: '华为',
    officialYuan: 5199,
    colours: ['宣白', '雅川青', '曜金黑'],
    storages: ['12GB+256GB', '12GB+512GB'],
    months: [6, 12],
  },
  {
    id: 'xiaomi-pad-7-pro',
    name: '小米平板 7 Pro',
    brand: '小米',
    officialYuan: 2799,
    colours: ['浅绿', '蓝色', '黑色'],
    storages: ['8GB+128GB', '12GB+512GB'],
    months: [6, 12],
  },
];
