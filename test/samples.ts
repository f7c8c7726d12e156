/** Requests as a user would send them: one good sample of each endpoint's body and query. The people and addresses are made up. */
import type { EndpointBody, EndpointName, EndpointQuery } from '@/contract';

/** The example of GB 11643, born 1949; nobody's number. */
export const ID_NUMBER = '11010519491231002X';
export const PHONE = '13800138000';

export const ADDRESS = {
  regionCode: '310115',
  province: '上海市',
  city: '上海市',
  district: '浦东新区',
  detail: '世纪大道 100 号 8 楼',
};

export const PROFILE = { name: '李娜', idNumber: ID_NUMBER, phone: PHONE, address: ADDRESS };

/** A body for each endpoint that takes one. `deviceId` and its like name nothing: a test that calls a backend puts in its own. */
export const bodies: { readonly [N in EndpointName]: EndpointBody<N> } = {
  createSession: { authCode: 'auth-code' },
  listDevices: undefined,
  getDevice: undefined,
  getAgreement: undefined,
  getSupport: undefined,
  createApplication: { deviceId: 'device', skuId: 'sku', planId: 'plan', addOnIds: ['add-on'] },
  listApplications: undefined,
  getApplication: undefined,
  checkCredit: { consent: true, authCode: 'auth-code' },
  startFaceVerification: { consent: true },
  getFaceVerification: undefined,
  requestManualVerification: {},
  saveProfile: PROFILE,
  checkHistory: { consent: true },
  submitApplication: { agreementVersion: '1', accepted: true },
  getReview: undefined,
  chooseCallWindow: { window: 'AFTERNOON' },
  supplementApplication: { address: ADDRESS },
  appealRejection: { message: '我的住址已更新，请再看一次。' },
  cancelApplication: { reason: '不想租了' },
  freezeDeposit: {},
  getDeposit: undefined,
  listOrders: undefined,
  getOrder: undefined,
  confirmReceipt: {},
  payOrder: { for: 'INSTALLMENT', number: 1, amount: 55_990 },
  returnDevice: { method: 'PICKUP' },
  disputeInspection: { message: '这道划痕收货时就有。' },
  buyOut: { amount: 1_000_000 },
  renewLease: { months: 3, leaseEnd: '2026-09-03T00:00:00+08:00' },
  cancelOrder: { reason: '不想租了' },
};

/** A query for each endpoint that takes one. */
export const queries: { readonly [N in EndpointName]?: EndpointQuery<N> } = {
  listDevices: { category: 'phone', query: 'iPhone', cursor: '20', limit: 50 },
  listOrders: { status: ['SHIPPED', 'RENTING'], limit: 1 },
};
