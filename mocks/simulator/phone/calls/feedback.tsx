import { textOf } from '../../messages';
import type { Overlays } from '../overlays';
import { ActionSheet } from '../widgets/ActionSheet';
import { Alert, Prompt } from '../widgets/Alert';
import type { NativeCalls } from './call';

const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(textOf) : []);

/** What says something to the person, or asks: toasts, the wheel, alerts, confirmations, action sheets. */
export function feedbackCalls(overlays: Overlays): NativeCalls {
  return {
    async toast({ content, type, duration }) {
      const icon = type === 'success' || type === 'fail' || type === 'exception' ? type : 'none';
      await overlays.toast({ text: textOf(content), icon }, Number(duration) || undefined);
      return undefined;
    },
    hideToast: () => overlays.hideToast(),
    showLoading: ({ text }) => overlays.setLoading(textOf(text) || '加载中…'),
    hideLoading: () => overlays.setLoading(undefined),

    async alert({ title, message, content, button }) {
      await overlays.ask<number>((settle) => (
        <Alert
          title={textOf(title)}
          text={textOf(message) || textOf(content)}
          buttons={[textOf(button) || '确定']}
          onChoose={settle}
        />
      ));
      return undefined;
    },

    async confirm({ title, message, content, okButton, cancelButton }) {
      const chosen = await overlays.ask<number>((settle) => (
        <Alert
          title={textOf(title)}
          text={textOf(message) || textOf(content)}
          buttons={[textOf(cancelButton) || '取消', textOf(okButton) || '确定']}
          onChoose={settle}
        />
      ));
      return { ok: chosen === 1 };
    },

    async prompt({ title, message, placeholder, okButton, cancelButton }) {
      const answer = await overlays.ask<{ button: number; typed: string }>((settle) => (
        <Prompt
          title={textOf(title)}
          text={textOf(message)}
          placeholder={textOf(placeholder)}
          buttons={[textOf(cancelButton) || '取消', textOf(okButton) || '确定']}
          onChoose={(button, typed) => settle({ button, typed })}
        />
      ));
      return { ok: answer.button === 1, inputValue: answer.typed };
    },

    async actionSheet({ title, btns, cancelBtn }) {
      const items = texts(btns);
      const chosen = await overlays.ask<number | undefined>((settle) => (
        <ActionSheet title={textOf(title)} items={items} cancel={textOf(cancelBtn) || '取消'} onChoose={settle} />
      ));
      return { index: chosen ?? items.length };
    },
  };
}
