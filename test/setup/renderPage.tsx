/**
 * Puts pages on a test's screen, and fires the life-cycle hooks that a platform would: `onLoad`, `onShow` and `onReady`
 * once a page stands, `onHide` and `onShow` as others cover it and leave it, `onUnload` as it goes.
 */
import { connectReactPage, createReactApp } from '@tarojs/plugin-framework-react/dist/runtime';
import { Current, safeExecute } from '@tarojs/runtime';
import { act, type RenderResult, render } from '@testing-library/react';
import * as React from 'react';
import { type ComponentType, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import * as ReactDOM from 'react-dom/client';
import { beginNavigation, entryOf, navigationStack, onNavigation, type StackEntry } from './navigation';

/** The life-cycle hooks of a page that a test may fire. */
export type PageHook = 'onShow' | 'onHide' | 'onReachBottom' | 'onPullDownRefresh' | 'onPageScroll';

/** Every component that Taro's hooks are used in stands inside an app, and knows React through it. */
const Root = ({ children }: React.PropsWithChildren) => children;
createReactApp(Root, React, ReactDOM, {});

function enter(entry: StackEntry): void {
  const { key, path, params } = entry;
  Object.assign(Current, {
    router: { path: `/${path}`, params, $taroPath: key },
    page: {
      path: key,
      options: params,
      onHide: () => safeExecute(key, 'onHide'),
      onShow: () => safeExecute(key, 'onShow'),
    },
  });
}

function MountedPage({ entry, Page, isShown }: { entry: StackEntry; Page: ComponentType; isShown: boolean }) {
  // Pages read `useRouter` while they render for the first time.
  if (isShown) enter(entry);
  const Connected = useMemo(() => connectReactPage(React, entry.key)(Page), [entry.key, Page]);
  useLayoutEffect(() => {
    safeExecute(entry.key, 'onLoad', entry.params);
    return () => {
      safeExecute(entry.key, 'onUnload');
    };
  }, [entry]);
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    safeExecute(entry.key, 'onShow');
    safeExecute(entry.key, 'onReady');
    return () => {
      safeExecute(entry.key, 'onHide');
    };
  }, [entry, isShown]);
  return (
    <div hidden={!isShown}>
      <Connected />
    </div>
  );
}

export interface RenderedPage extends RenderResult {
  /** Fires a life-cycle hook of the page, with what the platform would hand over. */
  fire(hook: PageHook, detail?: object): void;
  /** The page is left for another, and seen again. */
  hideAndShow(): void;
}

/**
 * Renders one page. It stays on screen whatever it navigates to; `currentUrl()` of `navigation.ts` says where that is.
 *
 * @param url with its parameters, e.g. `/pages/device/index?id=d1`.
 */
export function renderPage(Page: ComponentType, url: string): RenderedPage {
  const entry = entryOf(url);
  beginNavigation([entry]);
  const view = render(<MountedPage entry={entry} Page={Page} isShown />);
  const fire: RenderedPage['fire'] = (hook, detail) => act(() => void safeExecute(entry.key, hook, detail));
  const hideAndShow = () => {
    fire('onHide');
    fire('onShow');
  };
  return { ...view, fire, hideAndShow };
}

function Stack({ pages }: { pages: Readonly<Record<string, ComponentType>> }) {
  const stack = useSyncExternalStore(onNavigation, navigationStack);
  return stack.map((entry, index) => {
    const Page = pages[entry.path];
    if (!Page) throw new Error(`No page ${entry.path} among those the test knows`);
    return <MountedPage key={entry.key} entry={entry} Page={Page} isShown={index === stack.length - 1} />;
  });
}

/**
 * Renders the whole app: pages open, cover each other and close as it navigates. Only the page on top is visible.
 *
 * @param pages by their path in the table, e.g. `{ 'pages/home/index': Home }`.
 * @param url where the app is opened.
 */
export function renderApp(pages: Readonly<Record<string, ComponentType>>, url: string): RenderResult {
  beginNavigation([entryOf(url)]);
  return render(<Stack pages={pages} />);
}
