import { sharedValue } from '@/platform';

const notice = sharedValue<string | undefined>(undefined);

/** Says something about the mocked world itself above every screen, e.g. that a scenario does not exist. */
export function setWorldNotice(text: string | undefined): void {
  notice.set(text);
}

export function useWorldNotice(): string | undefined {
  return notice.use();
}
