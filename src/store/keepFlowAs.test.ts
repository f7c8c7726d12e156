import { draft, emptyDevice, flow, reopen } from '../../test/setup/keptFlow';
import { dropFlow, keepFlowAs, useFlow } from '.';
import { isOfLaterVersion, VERSION, writeKept } from './keptFlow';
import { KEPT_KEY } from './persistence';

emptyDevice();
afterEach(() => keepFlowAs(''));

const namesKept = () => Object.keys(window.localStorage).sort();

test('a flow that is kept under a name of its own knows nothing of the others', () => {
  flow().setApplication(draft('app-1'));
  keepFlowAs('world-2');
  expect(flow().applicationId).toBeUndefined();
  flow().setApplication(draft('app-2'));
  expect(namesKept()).toEqual([KEPT_KEY, `${KEPT_KEY}.world-2`]);
  keepFlowAs('');
  expect(flow().applicationId).toBe('app-1');
});

test('one that is forgotten leaves the others on the device', () => {
  flow().setApplication(draft('app-1'));
  keepFlowAs('world-2');
  flow().setApplication(draft('app-2'));
  flow().forget();
  keepFlowAs('');
  expect(flow().applicationId).toBe('app-1');
});

test('one that is dropped goes from the device, and no other', () => {
  flow().setApplication(draft('app-1'));
  keepFlowAs('world-2');
  flow().setApplication(draft('app-2'));
  keepFlowAs('');
  dropFlow('world-2');
  expect(namesKept()).toEqual([KEPT_KEY]);
});

test('all that is kept goes with the store’s own call', () => {
  flow().setApplication(draft('app-1'));
  useFlow.persist.clearStorage();
  expect(namesKept()).toEqual([]);
});

test('what a newer version of the app keeps is told from what is ours or nobody’s', () => {
  const ours = writeKept({ facts: {}, drafts: [] });
  expect(isOfLaterVersion(ours)).toBe(false);
  expect(isOfLaterVersion(ours.replace(`"version":${VERSION}`, `"version":${VERSION + 1}`))).toBe(true);
  for (const text of ['', '{', '{"version":"9"}', 'null']) expect(isOfLaterVersion(text)).toBe(false);
});

test('an application that is withdrawn elsewhere takes nothing from the one worked on', async () => {
  flow().setApplication(draft('app-1'));
  flow().saveDraft({ name: '李四' });
  flow().setApplication(draft('app-2'));
  flow().saveDraft({ name: '王五' });
  flow().removeApplication('app-1');
  expect(flow()).toMatchObject({ applicationId: 'app-2', draft: { applicationId: 'app-2', name: '王五' } });
  await reopen();
  expect(flow()).toMatchObject({ applicationId: 'app-2', draft: { applicationId: 'app-2', name: '王五' } });
  expect(flow().otherDrafts).toEqual([]);
});
