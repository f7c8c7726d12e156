import type { EndpointName } from '@/contract';
import type { Handler } from '../handler';
import * as applications from './applications';
import * as catalogue from './catalogue';
import { checkCredit } from './credit';
import * as deposit from './deposit';
import * as face from './face';
import { checkHistory } from './history';
import * as orderActions from './orderActions';
import * as orders from './orders';
import { saveProfile } from './profile';
import * as review from './review';
import { createSession } from './session';
import { submitApplication } from './submission';
import { getSupport } from './support';

/** The handler of every endpoint; one that is missing does not compile. */
export const handlers: { readonly [N in EndpointName]: Handler<N> } = {
  createSession,
  getSupport,
  checkCredit,
  saveProfile,
  checkHistory,
  submitApplication,
  listDevices: catalogue.listDevices,
  getDevice: catalogue.getDevice,
  getAgreement: catalogue.getAgreement,
  createApplication: applications.createApplication,
  listApplications: applications.listApplications,
  getApplication: applications.getApplication,
  cancelApplication: applications.cancelApplication,
  startFaceVerification: face.startFaceVerification,
  getFaceVerification: face.getFaceVerification,
  requestManualVerification: face.requestManualVerification,
  getReview: review.getReview,
  chooseCallWindow: review.chooseCallWindow,
  supplementApplication: review.supplementApplication,
  appealRejection: review.appealRejection,
  freezeDeposit: deposit.freezeDeposit,
  getDeposit: deposit.getDeposit,
  listOrders: orders.listOrders,
  getOrder: orders.getOrder,
  confirmReceipt: orderActions.confirmReceipt,
  payOrder: orderActions.payOrder,
  returnDevice: orderActions.returnDevice,
  buyOut: orderActions.buyOut,
  cancelOrder: orderActions.cancelOrder,
  disputeInspection: orderActions.disputeInspection,
  renewLease: orderActions.renewLease,
};
