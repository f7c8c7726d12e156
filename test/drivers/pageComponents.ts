import type { ComponentType } from 'react';
import { pages, steps } from '@/flow';
import Confirm from '@/pages/apply/confirm';
import Credit from '@/pages/apply/credit';
import Face from '@/pages/apply/face';
import History from '@/pages/apply/history';
import Profile from '@/pages/apply/profile';
import Device from '@/pages/device';
import Help from '@/pages/help';
import Home from '@/pages/home';
import Order from '@/pages/order';
import Orders from '@/pages/orders';
import Review from '@/pages/review';

const byId = {
  home: Home,
  device: Device,
  credit: Credit,
  face: Face,
  profile: Profile,
  history: History,
  confirm: Confirm,
  review: Review,
  order: Order,
  orders: Orders,
  help: Help,
} as const;

/** Every page of the app by its path, e.g. `pages/home/index`. */
export const pageComponents: Readonly<Record<string, ComponentType>> = Object.fromEntries(
  [...steps, ...pages].map(({ id, page }) => [page, byId[id]]),
);
