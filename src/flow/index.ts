export * from './engine';
export * from './facts';
export * from './steps';
