import type { Category, Condition } from '@/contract';

/** A category, or all of them. */
export type CategoryTab = Category | 'all';

/** The categories as the home page offers them, in the order shown. Adding one is a row here and a value of the contract. */
export const CATEGORY_TABS: readonly { readonly id: CategoryTab; readonly label: string }[] = [
  { id: 'all', label: '全部' },
  { id: 'phone', label: '手机' },
  { id: 'tablet', label: '平板' },
  { id: 'laptop', label: '电脑' },
  { id: 'camera', label: '相机' },
  { id: 'wearable', label: '穿戴' },
  { id: 'gaming', label: '游戏机' },
];

/** How used a device is, and what that means for the person who rents it. */
export const CONDITION_WORDS: Readonly<Record<Condition, { readonly label: string; readonly meaning: string }>> = {
  NEW: { label: '全新', meaning: '未拆封，配件齐全。' },
  LIKE_NEW: { label: '99 新', meaning: '外观几乎没有使用痕迹，功能经检测正常。' },
  GOOD: { label: '95 新', meaning: '外观有轻微使用痕迹，功能经检测正常。' },
};
