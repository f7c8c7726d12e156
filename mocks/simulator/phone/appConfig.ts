import { brandText, textSecondary } from '@/ui/brand';
import { cssColor } from '../colors';
import { type Fields, isFields, textOf } from '../messages';

/** A tab, as Ant's compiler writes it into `tabBar.json`. */
export interface Tab {
  readonly name: string;
  readonly icon: string;
  readonly activeIcon: string;
  /** The page, `pages/home/index`. */
  readonly tag: string;
}

/** What the compiled package says of itself, as far as the native side draws it. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly tabs: readonly Tab[];
  /** CSS colours of the tabs' names. */
  readonly tabColors: { readonly normal: string; readonly selected: string };
  /** What a page's own configuration says, `onReachBottomDistance` for one: its view is started with it. */
  launchParamsOf(page: string): Fields;
  /** The title that a page begins with. */
  titleOf(page: string): string;
}

async function readJson(address: string): Promise<Fields> {
  const answer = await fetch(address);
  const read: unknown = await answer.json();
  return isFields(read) ? read : {};
}

/** Reads it from the server. */
export async function readAppConfig(): Promise<AppConfig> {
  const [config, bar] = await Promise.all([readJson('/app/appConfig.json'), readJson('/app/tabBar.json')]);
  const launch = isFields(config.launchParams) ? config.launchParams : {};
  const launchParamsOf = (page: string): Fields => {
    const own = launch[page];
    return isFields(own) ? own : {};
  };
  const items: unknown[] = Array.isArray(bar.items) ? bar.items : [];
  return {
    pages: Array.isArray(config.pages) ? config.pages.map(textOf) : [],
    tabs: items.filter(isFields).map(({ name, icon, activeIcon, tag }) => ({
      name: textOf(name),
      icon: textOf(icon),
      activeIcon: textOf(activeIcon),
      tag: textOf(tag),
    })),
    tabColors: { normal: cssColor(bar.textColor) ?? textSecondary, selected: cssColor(bar.selectedColor) ?? brandText },
    launchParamsOf,
    titleOf: (page) => textOf(launchParamsOf(page).defaultTitle),
  };
}
