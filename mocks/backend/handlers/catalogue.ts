import type { Device, DeviceCard } from '@/contract';
import { monthlyRent } from '@/domain/rentalPrice';
import { type Handler, refuse } from '../handler';
import { pageOf, WRONG_CURSOR } from '../pages';
import { agreement } from '../seeds/agreement';

function cardOf(device: Device, assetBase: string): DeviceCard {
  const { id, name, brand, category, inStock } = device;
  const image = assetBase + (device.images[0] ?? '');
  return { id, name, brand, category, image, fromMonthly: Math.min(...device.plans.map(monthlyRent)), inStock };
}

/** Every word of a search must be in the name or brand. */
function matches({ name, brand }: Device, query: string): boolean {
  const text = `${brand} ${name}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.indexOf(word) >= 0);
}

export const listDevices: Handler<'listDevices'> = ({ world, setting, query }) => {
  const { category, cursor, limit } = query;
  const words = query.query?.trim() ?? '';
  const found = setting.catalogue.devices.filter(
    (device) => (category === undefined || device.category === category) && matches(device, words),
  );
  const page = pageOf(found, cursor, limit);
  if (!page) return refuse('INVALID', WRONG_CURSOR);
  const items = page.items.map((device) => cardOf(device, setting.assetBase));
  return { status: 200, body: { ...page, items }, world };
};

export const getDevice: Handler<'getDevice'> = ({ world, setting, params }) => {
  const device = setting.catalogue.find(params.id);
  if (!device) return refuse('NOT_FOUND');
  return { status: 200, body: { ...device, images: device.images.map((image) => setting.assetBase + image) }, world };
};

export const getAgreement: Handler<'getAgreement'> = ({ world }) => ({ status: 200, body: agreement, world });
