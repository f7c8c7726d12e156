import type { Device, DeviceCard } from '@/contract';
import { monthlyRent } from '@/domain/rentalPrice';
import { halfWidth } from '@/domain/typedDigits';
import { type Handler, refuse } from '../handler';
import { pageOf, WRONG_CURSOR } from '../http/pages';
import { standsIn } from './catalogue';
import { agreement } from './seeds/agreement';

function cardOf(device: Device, assetBase: string): DeviceCard {
  const { id, name, brand, category, inStock } = device;
  const image = assetBase + (device.images[0] ?? '');
  return { id, name, brand, category, image, fromMonthly: Math.min(...device.plans.map(monthlyRent)), inStock };
}

/** What a brand is also called. */
const ALSO: Readonly<Record<string, string>> = {
  Apple: '苹果',
  华为: 'HUAWEI',
  小米: 'Xiaomi',
  荣耀: 'HONOR',
  索尼: 'Sony',
  任天堂: 'Nintendo',
  大疆: 'DJI',
  联想: 'Lenovo',
  富士: 'FUJIFILM',
  微软: 'Microsoft',
};

/** As it is compared: whatever its case, and typed with whichever keyboard. */
const plain = (text: string) => halfWidth(text.toLowerCase());

/** What a device is found by, made once for each: a catalogue can have thousands. */
const searchTexts = new WeakMap<Device, string>();

function searchText(device: Device): string {
  let text = searchTexts.get(device);
  if (text === undefined) {
    const { name, brand } = device;
    text = plain(`${brand}${ALSO[brand] ?? ''}${name}`).replace(/\s+/g, '');
    searchTexts.set(device, text);
  }
  return text;
}

/** The devices in whose name or brand every word is, wherever these have their blanks. */
function search(devices: readonly Device[], query: string): readonly Device[] {
  if (query === '') return devices;
  const words = plain(query).split(/\s+/);
  return devices.filter((device) => words.every((word) => searchText(device).indexOf(word) >= 0));
}

export const listDevices: Handler<'listDevices'> = ({ world, env, query }) => {
  const { category, cursor, limit } = query;
  const { devices } = env.catalogue;
  const ofCategory = category === undefined ? devices : devices.filter((device) => device.category === category);
  const page = pageOf(search(ofCategory, query.query?.trim() ?? ''), cursor, limit);
  if (!page) return refuse('NOT_FOUND', WRONG_CURSOR);
  const items = page.items.map((device) => cardOf(standsIn(world, device), env.assetBase));
  return { status: 200, body: { ...page, items }, world };
};

export const getDevice: Handler<'getDevice'> = ({ world, env, params }) => {
  const device = env.catalogue.find(params.id);
  if (!device) return refuse('NOT_FOUND');
  const images = device.images.map((image) => env.assetBase + image);
  return { status: 200, body: { ...standsIn(world, device), images }, world };
};

export const getAgreement: Handler<'getAgreement'> = ({ world }) => ({ status: 200, body: agreement, world });
