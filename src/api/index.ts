export { ApiError } from './apiError';
export { type CallInput, type CallOptions, call } from './call';
export type { ApiErrorKind } from './errorKinds';
export { resetApi } from './reset';
export { logInAgain } from './session';
