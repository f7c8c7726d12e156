export { type Action, type ActionError, useAction } from './useAction';
export { useChange } from './useChange';
export { type Load, useLoad } from './useLoad';
export { useOtherTabs } from './useOtherTabs';
export { type PageList, type Pages, usePages } from './usePages';
export { usePolling } from './usePolling';
export { useReturn } from './useReturn';
export { useShown, useWhileShown } from './useShown';
export { useSlow } from './useSlow';
