export { ApiError } from './apiError';
export { type CallInput, type CallOptions, call, logInAgain } from './call';
export type { ApiErrorKind } from './errorKinds';
export { loadWords } from './loadWords';
export { resetApi } from './reset';
