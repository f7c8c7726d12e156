import type { DeviceSeed } from '../makeDevice';

export const gaming: readonly DeviceSeed[] = [
  {
    id: 'switch-2',
    name: 'Switch 2',
    brand: '任天堂',
    officialYuan: 3499,
    colours: ['黑色', '纪念红蓝'],
    storages: ['256GB', '256GB 赛车游戏套装'],
    months: [6, 12],
  },
  {
    id: 'ps5-slim',
    name: 'PlayStation 5 轻薄版',
    brand: '索尼',
    officialYuan: 3599,
    colours: ['白色', '火山红'],
    storages: ['光驱版 1TB', '数字版 1TB'],
    months: [6, 12, 24],
  },
  {
    id: 'steam-deck-oled',
    name: 'Steam Deck OLED',
    brand: 'Valve',
    condition: 'LIKE_NEW',
    officialYuan: 4199,
    colours: ['黑色', '限定白'],
    storages: ['512GB', '1TB'],
    months: [6, 12],
  },
  {
    id: 'xbox-series-x',
    name: 'Xbox Series X',
    brand: '微软',
    officialYuan: 3899,
    colours: ['黑色', '冰雪白'],
    storages: ['1TB'],
    months: [6, 12],
  },
];
