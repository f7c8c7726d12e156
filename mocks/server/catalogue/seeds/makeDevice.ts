import type { AddOn, Category, Condition, Device } from '@/contract';
import { type LeaseMonths, makePlan } from './makePlan';

/** A device as a seed file writes it down; the rest of it follows from this. */
export interface DeviceSeed {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  /** 全新 where absent. */
  readonly condition?: Condition;
  /** What the maker asks for the smallest storage, 元. */
  readonly officialYuan: number;
  readonly colours: readonly string[];
  /** Or whatever else the device is chosen by: a size, a set. */
  readonly storages: readonly string[];
  readonly months: readonly LeaseMonths[];
  readonly outOfStock?: true;
}

const ADD_ONS: Record<Category, readonly AddOn[]> = {
  phone: [
    { id: 'screen-cover', name: '碎屏保障', description: '租期内屏幕意外碎裂，可免费更换一次', price: 9900 },
    {
      id: 'accident-cover',
      name: '意外损坏保障',
      description: '进水、摔落等意外损坏，租期内免费维修一次',
      price: 19900,
    },
    {
      id: 'case-and-film',
      name: '保护壳与钢化膜',
      description: '与机型相配的保护壳和钢化膜各一件，归您所有',
      price: 3900,
    },
  ],
  tablet: [
    { id: 'screen-cover', name: '碎屏保障', description: '租期内屏幕意外碎裂，可免费更换一次', price: 12900 },
    { id: 'stylus', name: '手写笔', description: '与机型相配的手写笔一支，归您所有', price: 29900 },
    {
      id: 'warranty',
      name: '延长保修 1 年',
      description: '在厂商保修之外再延长一年，非人为故障免费维修',
      price: 15900,
    },
  ],
  laptop: [
    {
      id: 'accident-cover',
      name: '意外损坏保障',
      description: '进水、摔落等意外损坏，租期内免费维修一次',
      price: 29900,
    },
    {
      id: 'warranty',
      name: '延长保修 1 年',
      description: '在厂商保修之外再延长一年，非人为故障免费维修',
      price: 34900,
    },
    { id: 'sleeve', name: '内胆包', description: '与机型尺寸相配的内胆包一个，归您所有', price: 5900 },
  ],
  camera: [
    {
      id: 'accident-cover',
      name: '意外损坏保障',
      description: '进水、摔落等意外损坏，租期内免费维修一次',
      price: 16900,
    },
    { id: 'memory-card', name: '128GB 高速存储卡', description: '一张，可直接使用，归您所有', price: 8900 },
    { id: 'spare-battery', name: '备用电池', description: '原厂备用电池一块，归您所有', price: 12900 },
  ],
  wearable: [
    { id: 'screen-cover', name: '碎屏保障', description: '租期内屏幕意外碎裂，可免费更换一次', price: 6900 },
    { id: 'extra-strap', name: '备用表带', description: '与机型相配的表带一条，归您所有', price: 4900 },
  ],
  gaming: [
    {
      id: 'accident-cover',
      name: '意外损坏保障',
      description: '进水、摔落等意外损坏，租期内免费维修一次',
      price: 9900,
    },
    { id: 'second-controller', name: '第二手柄', description: '与机型相配的手柄一个，归您所有', price: 24900 },
    { id: 'carry-case', name: '收纳包', description: '可放下主机和配件的收纳包一个，归您所有', price: 4900 },
  ],
};

/** How many pictures each device has: `ID-1.svg`, the one that lists show, and so on. */
const IMAGES_PER_DEVICE = 2;

/** The whole device of a seed: a SKU for each colour with each storage, a plan for each lease length, its category's add-ons. */
export function makeDevice(category: Category, seed: DeviceSeed): Device {
  const { id, name, brand, condition = 'NEW' } = seed;
  const officialPrice = seed.officialYuan * 100;
  const skus = seed.colours.reduce<Device['skus']>(
    (all, colour) =>
      all.concat(seed.storages.map((storage, at) => ({ id: `${id}-s${all.length + at + 1}`, colour, storage }))),
    [],
  );
  return {
    id,
    name,
    brand,
    category,
    condition,
    images: Array.from({ length: IMAGES_PER_DEVICE }, (_, index) => `${id}-${index + 1}.svg`),
    officialPrice,
    inStock: !seed.outOfStock,
    skus,
    plans: seed.months.map((months) => makePlan({ deviceId: id, officialPrice, condition }, months)),
    addOns: ADD_ONS[category].map((addOn) => ({ ...addOn })),
  };
}
