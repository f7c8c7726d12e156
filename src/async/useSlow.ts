import { useEffect, useState } from 'react';
import { after } from '@/platform';

/** After how many milliseconds a wait is said to be slow. */
const SLOW_AFTER = 3000;

/** Whether something has been waited for so long that the screen should say so. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const stopTimer = after(SLOW_AFTER, () => setSlow(true));
    return () => {
      stopTimer();
      setSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}
