export { type Action, type ActionError, useAction } from './useAction';
export { useChange } from './useChange';
export { useLatest } from './useLatest';
export { useOtherTabs } from './useOtherTabs';
export { type PageList, type Pages, usePages } from './usePages';
export { usePolling } from './usePolling';
export { type Load, useLoad, useRequest } from './useRequest';
export { useReturn } from './useReturn';
export { useShown, useWhileShown } from './useShown';
