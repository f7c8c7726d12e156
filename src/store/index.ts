export type { Draft } from './keptFlow';
export { type DraftPatch, type Flow, useFlow } from './useFlow';
