export type { Draft } from './draft';
export { type DraftPatch, dropFlow, type Flow, keepFlowAs, useFlow } from './useFlow';
