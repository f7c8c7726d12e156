import * as v from 'valibot';
import * as contract from '@/contract';
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

it('keeps every text calm', () => {
  expect(JSON.stringify([agreement, support])).not.toMatch(/[!！]/);
});
