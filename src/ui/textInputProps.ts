/** `phone` brings up digits, `idcard` digits and X. */
export type TextInputType = 'text' | 'phone' | 'idcard' | 'search';

/** What both versions of TextInput take. */
export interface TextInputProps {
  /** The accessible name. */
  readonly label: string;
  /** The text at mount; later changes are not looked at, see Field. */
  readonly initial: string;
  readonly type: TextInputType;
  readonly placeholder?: string | undefined;
  /** In UTF-16 units. */
  readonly maxLength: number;
  readonly multiline?: boolean | undefined;
  /** Take the focus at mount. */
  readonly focus?: boolean | undefined;
  readonly invalid?: boolean | undefined;
  /** Ids of the texts that explain the field. */
  readonly describedBy?: string | undefined;
  readonly onInput: (text: string) => void;
  readonly onBlur?: ((text: string) => void) | undefined;
  /** The keyboard's 「搜索」 or 「完成」. */
  readonly onConfirm?: ((text: string) => void) | undefined;
}
