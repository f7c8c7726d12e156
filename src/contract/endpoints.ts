import * as v from 'valibot';
import * as application from './application';
import * as catalogue from './catalogue';
import type { ProblemCode } from './enums';
import * as order from './order';
import * as review from './review';

/** Where every path of the product's API begins. */
export const BASE_PATH = '/api/v1';

/** The largest request body a backend accepts, bytes. */
export const BODY_LIMIT = 64 * 1024;

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `BASE_PATH`; `{name}` is a parameter. */
  readonly path: string;
  /** One line for the API document. */
  readonly summary: string;
  /** Two letters that stand for it in what a user reads out to customer service; no two endpoints have the same. */
  readonly code: string;
  /** The statuses of a right answer; the first is the usual one. */
  readonly status: readonly [number, ...number[]];
  readonly response: v.GenericSchema;
  /** May be called without a token. */
  readonly anonymous?: true;
  /** Wants the header `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** Of values, as `queryText` writes them. */
  readonly query?: v.ObjectSchema<v.ObjectEntries, undefined>;
  readonly body?: v.GenericSchema;
  /** What it answers when wrong, beyond what any call may (`UNAUTHENTICATED`, `INVALID`, …) and what HTTP itself has. */
  readonly problems?: readonly ProblemCode[];
}

/** Every endpoint of the product's API, once: the client, the mocks, the tests and the API document read this table. */
export const endpoints = {
  createSession: {
    method: 'POST',
    path: '/session',
    summary: 'Exchange an Alipay auth code for a token',
    code: 'SE',
    anonymous: true,
    status: [201],
    body: application.sessionRequest,
    response: application.session,
  },
  listDevices: {
    method: 'GET',
    path: '/devices',
    summary: 'A page of devices',
    code: 'DS',
    anonymous: true,
    status: [200],
    query: catalogue.deviceQuery,
    response: catalogue.devicePage,
    problems: ['NOT_FOUND'],
  },
  getDevice: {
    method: 'GET',
    path: '/devices/{id}',
    summary: 'One device with its plans',
    code: 'DE',
    anonymous: true,
    status: [200],
    response: catalogue.device,
    problems: ['NOT_FOUND'],
  },
  getAgreement: {
    method: 'GET',
    path: '/agreement',
    summary: 'The lease agreement',
    code: 'AG',
    anonymous: true,
    status: [200],
    response: catalogue.agreement,
  },
  getSupport: {
    method: 'GET',
    path: '/support',
    summary: 'Customer service and frequent questions',
    code: 'SU',
    anonymous: true,
    status: [200],
    response: catalogue.support,
  },
  createApplication: {
    method: 'POST',
    path: '/applications',
    summary: 'Begin an application, or go on with the draft for the same choice',
    code: 'AN',
    status: [201, 200],
    body: application.applicationRequest,
    response: application.application,
    problems: ['NOT_FOUND', 'OUT_OF_STOCK'],
  },
  listApplications: {
    method: 'GET',
    path: '/applications',
    summary: 'The applications of the user, newest first',
    code: 'AS',
    status: [200],
    response: v.array(application.application),
  },
  getApplication: {
    method: 'GET',
    path: '/applications/{id}',
    summary: 'One application',
    code: 'AP',
    status: [200],
    response: application.application,
    problems: ['NOT_FOUND'],
  },
  checkCredit: {
    method: 'POST',
    path: '/applications/{id}/credit-check',
    summary: 'Ask Sesame whether the score reaches the gate',
    code: 'CR',
    status: [200],
    body: application.creditCheckRequest,
    response: application.creditResult,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  startFaceVerification: {
    method: 'POST',
    path: '/applications/{id}/face-verifications',
    summary: 'Begin a face verification',
    code: 'FS',
    status: [201],
    body: application.faceRequest,
    response: application.faceVerification,
    problems: ['NOT_FOUND', 'STEP_INCOMPLETE', 'WRONG_STATE', 'FACE_LOCKED'],
  },
  getFaceVerification: {
    method: 'GET',
    path: '/applications/{id}/face-verifications/{certifyId}',
    summary: 'The result of a face verification',
    code: 'FR',
    status: [200],
    response: application.faceResult,
    problems: ['NOT_FOUND'],
  },
  requestManualVerification: {
    method: 'POST',
    path: '/applications/{id}/manual-verification',
    summary: 'Be verified by a person instead of by face',
    code: 'FM',
    status: [200],
    body: order.emptyRequest,
    response: application.application,
    problems: ['NOT_FOUND', 'STEP_INCOMPLETE', 'WRONG_STATE'],
  },
  saveProfile: {
    method: 'PUT',
    path: '/applications/{id}/profile',
    summary: 'Who rents, and where the device goes',
    code: 'PR',
    status: [200],
    body: application.profileRequest,
    response: application.application,
    problems: ['NOT_FOUND', 'STEP_INCOMPLETE', 'WRONG_STATE', 'IDENTITY_MISMATCH'],
  },
  checkHistory: {
    method: 'POST',
    path: '/applications/{id}/history-check',
    summary: 'Consider the history of use',
    code: 'HS',
    status: [200],
    body: application.historyRequest,
    response: application.historyResult,
    problems: ['NOT_FOUND', 'STEP_INCOMPLETE', 'WRONG_STATE'],
  },
  submitApplication: {
    method: 'POST',
    path: '/applications/{id}/submission',
    summary: 'Submit the application for review',
    code: 'SB',
    idempotencyKey: true,
    status: [202],
    body: application.submissionRequest,
    response: application.application,
    problems: ['NOT_FOUND', 'IDEMPOTENCY_KEY_REQUIRED', 'STEP_INCOMPLETE', 'WRONG_STATE', 'OUT_OF_STOCK'],
  },
  getReview: {
    method: 'GET',
    path: '/applications/{id}/review',
    summary: 'How the review stands',
    code: 'RV',
    status: [200],
    response: review.review,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  chooseCallWindow: {
    method: 'PUT',
    path: '/applications/{id}/review/call-window',
    summary: 'When the review call suits the user',
    code: 'RW',
    status: [200],
    body: review.callWindowRequest,
    response: review.review,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  supplementApplication: {
    method: 'POST',
    path: '/applications/{id}/supplement',
    summary: 'Send the parts the review asked for',
    code: 'RS',
    status: [200],
    body: review.supplementRequest,
    response: review.review,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  appealRejection: {
    method: 'POST',
    path: '/applications/{id}/appeal',
    summary: 'Ask a person to look at the rejection again, once',
    code: 'RA',
    status: [200],
    body: review.appealRequest,
    response: review.review,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  cancelApplication: {
    method: 'POST',
    path: '/applications/{id}/cancellation',
    summary: 'Withdraw the application',
    code: 'AX',
    status: [200],
    body: application.cancellationRequest,
    response: application.application,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  freezeDeposit: {
    method: 'POST',
    path: '/applications/{id}/deposit',
    summary: 'Prepare the freeze or waiver of the deposit',
    code: 'DF',
    status: [200],
    body: order.emptyRequest,
    response: application.depositFreeze,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  getDeposit: {
    method: 'GET',
    path: '/applications/{id}/deposit',
    summary: 'Whether the deposit is frozen or waived',
    code: 'DR',
    status: [200],
    response: application.depositState,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  listOrders: {
    method: 'GET',
    path: '/orders',
    summary: 'A page of orders, newest first',
    code: 'OS',
    status: [200],
    query: order.orderQuery,
    response: order.orderPage,
    problems: ['NOT_FOUND'],
  },
  getOrder: {
    method: 'GET',
    path: '/orders/{id}',
    summary: 'One order',
    code: 'OR',
    status: [200],
    response: order.order,
    problems: ['NOT_FOUND'],
  },
  confirmReceipt: {
    method: 'POST',
    path: '/orders/{id}/receipt',
    summary: 'The device has arrived; the lease begins',
    code: 'OC',
    status: [200],
    body: order.emptyRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  payOrder: {
    method: 'POST',
    path: '/orders/{id}/payment',
    summary: 'Pay an instalment, or settle what an inspection found',
    code: 'OP',
    status: [200],
    body: order.paymentRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE', 'AMOUNT_CHANGED', 'PAYMENT_FAILED'],
  },
  returnDevice: {
    method: 'POST',
    path: '/orders/{id}/return',
    summary: 'Begin the return',
    code: 'OT',
    status: [200],
    body: order.returnRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  disputeInspection: {
    method: 'POST',
    path: '/orders/{id}/dispute',
    summary: 'Dispute what the inspection found',
    code: 'OD',
    status: [200],
    body: order.disputeRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  buyOut: {
    method: 'POST',
    path: '/orders/{id}/buyout',
    summary: 'Buy the device for the current buyout price less rent paid',
    code: 'OB',
    status: [200],
    body: order.buyoutRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE', 'AMOUNT_CHANGED', 'PAYMENT_FAILED'],
  },
  renewLease: {
    method: 'POST',
    path: '/orders/{id}/renewal',
    summary: 'Rent on',
    code: 'ON',
    status: [200],
    body: order.renewalRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
  cancelOrder: {
    method: 'POST',
    path: '/orders/{id}/cancellation',
    summary: 'Cancel the order before it is shipped',
    code: 'OX',
    status: [200],
    body: application.cancellationRequest,
    response: order.order,
    problems: ['NOT_FOUND', 'WRONG_STATE'],
  },
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;
/** The parameters in an endpoint's path, e.g. `{ id: string; certifyId: string }`. */
export type EndpointParams<N extends EndpointName> = { [K in ParamNames<Endpoints[N]['path']>]: string };

type InputOf<S> = S extends v.GenericSchema ? v.InferInput<S> : undefined;
type OutputOf<S> = S extends v.GenericSchema ? v.InferOutput<S> : undefined;
type Part<N extends EndpointName, K extends 'query' | 'body'> = Endpoints[N] extends { readonly [P in K]: infer S }
  ? S
  : undefined;

/** What a client sends. */
export type EndpointBody<N extends EndpointName> = InputOf<Part<N, 'body'>>;
export type EndpointQuery<N extends EndpointName> = InputOf<Part<N, 'query'>>;
/** What a backend has after validation: defaults filled, texts trimmed. */
export type ParsedBody<N extends EndpointName> = OutputOf<Part<N, 'body'>>;
export type ParsedQuery<N extends EndpointName> = OutputOf<Part<N, 'query'>>;
/** What a right answer holds. */
export type EndpointAnswer<N extends EndpointName> = v.InferOutput<Endpoints[N]['response']>;
