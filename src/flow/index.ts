export * from './engine';
export * from './facts';
export * from './guards';
export * from './steps';
