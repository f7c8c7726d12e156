/** Full-width characters stand this far behind their ASCII ones. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width letters, digits and signs, as Chinese keyboards type them, made plain. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

/**
 * An ID number or phone as it was meant: full-width digits and letters made plain; blanks and hyphens, which people type and
 * paste between groups, taken out.
 */
export function typedDigits(text: string): string {
  return halfWidth(text).replace(/[\s\u200b-\u200f\ufeff-]/g, '');
}

/** How many characters a field for a phone takes: its country's code, blanks and hyphens are typed too. */
export const TYPED_PHONE_LENGTH = 20;

/** As `typedDigits`, without the country's code: `+86 138-0013-8000` → `13800138000`. */
export function typedPhone(text: string): string {
  return typedDigits(text).replace(/^(?:\+|00)86/, '');
}
