import { capsuleIn } from '../../capsule';
import { textOf } from '../../messages';
import type { Overlays } from '../overlays';
import type { Permissions } from '../permissions';
import { Prompt } from '../widgets/Alert';
import type { NativeCall, NativeCalls } from './call';
import { LEFT, REFUSED } from './failures';

/** Where the phone is: made up, at the West Lake. */
const PLACE = {
  latitude: 30.2428,
  longitude: 120.1499,
  accuracy: 30,
  country: '中国',
  countryCode: '156',
  province: '浙江省',
  city: '杭州市',
  citycode: '330100',
  adcode: '330106',
  district: '西湖区',
  districtAdcode: '330106',
} as const;

/** Where the browser can, the device does. */
const vibrate =
  (milliseconds: number): NativeCall =>
  () =>
    void navigator.vibrate?.(milliseconds);

/** What the device itself can do: clipboard, place, camera for codes, vibration, clock. */
export function deviceCalls(overlays: Overlays, permissions: Permissions): NativeCalls {
  /** The phone's own, not that of this machine. */
  let clipboard = '';
  return {
    setClipboard({ text }) {
      clipboard = textOf(text);
      return { success: true };
    },
    getClipboard: () => ({ text: clipboard }),
    getCurrentLocation: async () => ((await permissions.ask('location')) ? { ...PLACE } : REFUSED),
    async scan() {
      const answer = await overlays.ask<{ button: number; typed: string }>((settle) => (
        <Prompt
          title="扫一扫（模拟）"
          text="这里不会打开摄像头。请输入扫到的内容。"
          placeholder="码的内容"
          buttons={['取消', '扫到了']}
          onChoose={(button, typed) => settle({ button, typed })}
        />
      ));
      if (answer.button !== 1) return { ...LEFT, error: 10 };
      const isBarcode = /^\d{8,14}$/.test(answer.typed);
      const kind = isBarcode ? 'barCode' : 'qrCode';
      return { codeContent: answer.typed, codeType: kind, [kind]: answer.typed };
    },
    vibrate: vibrate(400),
    vibrateLong: vibrate(400),
    vibrateShort: vibrate(40),
    getServerTime: () => ({ time: Date.now() }),
    getMenuButtonBoundingClientRect: () => capsuleIn(window.innerWidth),
  };
}
