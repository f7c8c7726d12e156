import type { EndpointName } from '@/contract';
import * as applications from './application/applications';
import { checkCredit } from './application/credit';
import * as face from './application/face';
import { checkHistory } from './application/history';
import { saveProfile } from './application/profile';
import { submitApplication } from './application/submission';
import * as catalogue from './catalogue/catalogueHandlers';
import { getSupport } from './catalogue/support';
import * as deposit from './deposit/depositHandlers';
import type { Handler } from './handler';
import * as orderActions from './order/orderActions';
import * as orders from './order/orders';
import * as review from './review/review';
import { createSession } from './session/session';

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
