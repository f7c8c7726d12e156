/** Where Taro looks for its configuration. */
export { default } from './taro';
