import * as v from 'valibot';
import * as contract from '@/contract';
import { DEPOSIT_RELEASE_ON_CANCEL, FACE_TIME, KEPT, RELEASE_TIME, RENT_DUE, SCORE_PURPOSE } from '@/domain/policy';
import { agreement } from './agreement';
import { support } from './support';

describe('the agreement', () => {
  it('is version 1 as the contract has it, in about ten sections', () => {
    expect(v.safeParse(contract.agreement, agreement).issues).toBeUndefined();
    expect(agreement.title).toBe('租赁服务协议');
    expect(agreement.sections.length).toBeGreaterThanOrEqual(10);
    expect(new Set(agreement.sections.map(({ heading }) => heading)).size).toBe(agreement.sections.length);
  });
});

describe('support', () => {
  it('is as the contract has it, with a number nobody has', () => {
    expect(v.safeParse(contract.support, support).issues).toBeUndefined();
    expect(support.phone).toBe('400-000-0000');
    expect(support.faq.length).toBeGreaterThanOrEqual(12);
  });

  it('answers the phone review first: no fixed step, only special cases, stay reachable', () => {
    const [first] = support.faq;
    expect(first?.question).toBe('会有电话审核吗');
    expect(first?.answer).toMatch(/不是必经流程.*仅在特殊情况下.*请保持电话畅通/);
  });
});

it('tells the same facts as the screens', () => {
  const texts = JSON.stringify([agreement, support]);
  for (const fact of [RENT_DUE, SCORE_PURPOSE, KEPT, RELEASE_TIME, DEPOSIT_RELEASE_ON_CANCEL, FACE_TIME]) {
    expect(texts).toContain(fact);
  }
});

it('keeps every text calm', () => {
  expect(JSON.stringify([agreement, support])).not.toMatch(/[!！]/);
});
