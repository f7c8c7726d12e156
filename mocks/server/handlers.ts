import type { EndpointName } from '@/contract';
import * as applications from './application/applications';
import * as credit from './application/credit';
import * as face from './application/face';
import * as history from './application/history';
import * as profile from './application/profile';
import * as submission from './application/submission';
import * as catalogue from './catalogue/catalogueHandlers';
import * as support from './catalogue/support';
import * as deposit from './deposit/depositHandlers';
import type { Handler } from './handler';
import * as orderActions from './order/orderActions';
import * as orders from './order/orders';
import * as review from './review/review';
import * as session from './session/session';

/** The handler of every endpoint, by its name, from the rooms of their resources; one that is missing does not compile. */
export const handlers: { readonly [N in EndpointName]: Handler<N> } = {
  ...applications,
  ...credit,
  ...face,
  ...history,
  ...profile,
  ...submission,
  ...catalogue,
  ...support,
  ...deposit,
  ...orderActions,
  ...orders,
  ...review,
  ...session,
};
