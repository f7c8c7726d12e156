import { type HeroProps, type NoticeProps, Tag } from '@/ui';

/** Something to know beside how a thing stands, the most urgent first. */
export interface StatusNotice {
  readonly kind: NonNullable<NoticeProps['kind']>;
  readonly title?: string;
  readonly text: string;
}

/** Something to do about how a thing stands. */
export interface StatusAction<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly kind?: 'secondary' | undefined;
  /** Its words are too long for half the width. */
  readonly isWide?: boolean;
}

/**
 * How something stands, as every screen shows it: each feature has a table of these by status, so that a status without its
 * words does not compile. A list shows label and text, a page all of it.
 */
export interface StatusView<ActionId extends string = never> {
  readonly label: string;
  readonly tone: NonNullable<HeroProps['tone']>;
  readonly icon: HeroProps['icon'];
  /** What it means for the user, and what comes next. */
  readonly text: string;
  readonly notices?: readonly StatusNotice[];
  /** The last is the main one. */
  readonly actions: readonly StatusAction<ActionId>[];
}

const TAG_KINDS = {
  brand: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
  neutral: 'plain',
} as const;

/** A status in a list, in a word. */
export function StatusTag({ label, tone }: Pick<StatusView, 'label' | 'tone'>) {
  return <Tag kind={TAG_KINDS[tone]}>{label}</Tag>;
}
