/** Parts of Taro that have no types of their own, as far as the tests use them. */

declare module '@tarojs/components-react/dist/components/view/index.js' {
  import type { ViewProps } from '@tarojs/components';
  import type { ForwardRefExoticComponent, PropsWithChildren, RefAttributes } from 'react';

  const View: ForwardRefExoticComponent<PropsWithChildren<Omit<ViewProps, 'ref'>> & RefAttributes<HTMLElement>>;
  export default View;
}

declare module '@tarojs/components-react/dist/components/*' {
  import type { ComponentType } from 'react';

  const component: ComponentType;
  export default component;
  export const Swiper: ComponentType;
  export const SwiperItem: ComponentType;
}

declare module '@tarojs/plugin-framework-react/dist/runtime' {
  import type * as React from 'react';
  import type * as ReactDOM from 'react-dom/client';
  export function connectReactPage(react: typeof React, id: string): (page: React.ComponentType) => React.ComponentType;
  export function createReactApp(
    app: React.ComponentType<React.PropsWithChildren>,
    react: typeof React,
    dom: typeof ReactDOM,
    config: object,
  ): object;
}
