/** A world as it may be written down: of what is in somebody's own words, as much as they know them again by. */
import type { Address, Application } from '@/contract';
import { maskName, maskText } from '@/domain/mask';
import { own, type StoredApplication, type StoredOrder, type World } from '../world';

function maskedAddress(address: Address): Address {
  return { ...address, detail: maskText(address.detail) };
}

function maskedProfile<P extends { readonly name: string; readonly address: Address }>(profile: P): P {
  return { ...profile, name: maskName(profile.name), address: maskedAddress(profile.address) };
}

type Reasoned = Pick<StoredApplication, 'cancelReason'>;

/** What something was withdrawn for. */
function maskedReason({ cancelReason }: Reasoned): { readonly cancelReason?: string } {
  return cancelReason === undefined ? {} : { cancelReason: maskText(cancelReason) };
}

/** An application as it may be told at any time, be it after a restart. */
export function maskedAnswer(answer: Application): Application {
  return answer.profile ? { ...answer, profile: maskedProfile(answer.profile) } : answer;
}

function maskedApplication(application: StoredApplication): StoredApplication {
  const { profile } = application;
  return {
    ...application,
    ...(profile ? { profile: maskedProfile(profile) } : {}),
    ...maskedReason(application),
  };
}

function maskedOrder(order: StoredOrder): StoredOrder {
  return { ...order, address: maskedAddress(order.address), ...maskedReason(order) };
}

function each<T>(record: Readonly<Record<string, T>>, mask: (entry: T) => T): Record<string, T> {
  const masked: Record<string, T> = {};
  for (const id of Object.keys(record)) {
    const entry = own(record, id);
    if (entry !== undefined) masked[id] = mask(entry);
  }
  return masked;
}

/** The world without a name, the detail of an address or a reason in clear. One that is masked already stays as it is. */
export function maskedWorld(world: World): World {
  const { applications, orders } = world;
  return { ...world, applications: each(applications, maskedApplication), orders: each(orders, maskedOrder) };
}
