import type { ReactNode } from 'react';
import { Button, StickyFooter } from '@/ui';
import type { StatusView } from './StatusView';

interface StatusFooterProps<ActionId extends string> extends Pick<StatusView<ActionId>, 'actions'> {
  readonly onAction: (id: ActionId) => void;
  /** The one that is under way; the others wait for it. */
  readonly pending?: ActionId | false | undefined;
  readonly note?: ReactNode;
  readonly summary?: ReactNode;
}

/** The ways on from a status, at the bottom edge of its page. */
export function StatusFooter<Id extends string>({ actions, onAction, pending, ...beside }: StatusFooterProps<Id>) {
  return (
    <StickyFooter {...beside}>
      {actions.map(({ id, label, kind, isWide }, index) => {
        // From the main one on: another status has its words in the same button.
        const place = actions.length - index;
        return (
          <Button
            key={place}
            kind={kind ?? 'primary'}
            block={isWide}
            loading={pending === id}
            disabled={Boolean(pending) && pending !== id}
            onTap={() => onAction(id)}
          >
            {label}
          </Button>
        );
      })}
    </StickyFooter>
  );
}
