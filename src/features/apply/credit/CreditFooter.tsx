import type { Action } from '@/async';
import type { CreditResult } from '@/contract';
import { ActionNotice, goTo, goToNext } from '@/layout';
import { Button, StickyFooter } from '@/ui';
import { outcomeOf } from './creditStates';

interface CreditFooterProps {
  readonly applicationId: string;
  readonly credit: CreditResult | undefined;
  /** 「仅查询是否达标」 is offered only where the score was refused. */
  readonly isRefused: boolean;
  readonly withScore: Action<[]>;
  readonly gateOnly: Action<[]>;
  readonly onContact: () => void;
}

/** The way on from wherever the credit step stands. */
export function CreditFooter(props: CreditFooterProps) {
  const { applicationId, credit, isRefused, withScore, gateOnly, onContact } = props;
  if (!credit) {
    const error = withScore.error ?? gateOnly.error;
    return (
      <StickyFooter note={<ActionNotice error={error} isSlow={withScore.isSlow || gateOnly.isSlow} />}>
        {isRefused && (
          <Button
            block
            kind="secondary"
            disabled={withScore.isPending}
            loading={gateOnly.isPending}
            onTap={() => gateOnly.run()}
          >
            仅查询是否达标
          </Button>
        )}
        <Button block disabled={gateOnly.isPending} loading={withScore.isPending} onTap={() => withScore.run()}>
          授权并查询芝麻分
        </Button>
      </StickyFooter>
    );
  }
  const outcome = outcomeOf(credit);
  if (outcome === 'passed' || outcome === 'exactlyAtGate') {
    return (
      <StickyFooter>
        <Button onTap={() => goToNext('credit', applicationId)}>下一步</Button>
      </StickyFooter>
    );
  }
  return (
    <StickyFooter>
      <Button kind="secondary" onTap={onContact}>
        联系客服
      </Button>
      <Button onTap={() => goTo('home')}>返回首页</Button>
    </StickyFooter>
  );
}
