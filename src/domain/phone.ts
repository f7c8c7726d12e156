/** What a mobile number looks like. */
export const PHONE_FORM = /^1[3-9]\d{9}$/;

/** Whether `text` is a mobile number of mainland China: eleven digits that begin with 13–19. */
export function isPhone(text: string): boolean {
  return PHONE_FORM.test(text);
}

/**
 * A number as it is shown and written once given: `13800138000` → `138****8000`. What is no such number is starred whole, so
 * that nothing slips through.
 */
export function maskPhone(phone: string): string {
  return isPhone(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : phone.replace(/[\s\S]/g, '*');
}
