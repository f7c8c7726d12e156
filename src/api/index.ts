export { ApiError } from './apiError';
export { type CallInput, type CallOptions, call, logInAgain } from './call';
export type { ApiErrorKind } from './errorKinds';
export { resetApi } from './reset';
