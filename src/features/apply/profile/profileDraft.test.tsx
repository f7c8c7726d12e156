import { ELSEWHERE } from '@mocks/walk/person';
import { act } from '@testing-library/react';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';
import { arrived, DETAIL, field, fill, ID_NUMBER, next, region, type, user } from '../../../../test/setup/profileUser';
import { stepWorld } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

const KEPT_DETAIL = '示例街道虚构路 100 号 1 幢 101 室';
const TYPED = {
  name: '王小二',
  address: ELSEWHERE,
};

/** Typed for an application other than the one that the scenario holds. */
function typedForAnother() {
  useFlow.setState({ applicationId: 'app-another' });
  useFlow.getState().saveDraft(TYPED);
}

/** The app is left and opened again, with the draft that the device kept. */
function leaveApp() {
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
}

test('typed for another application, it does not stand over what the server keeps for this one', async () => {
  typedForAnother();
  on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  expect(await field('姓名')).toHaveValue('张示例');
  expect(await field('详细地址')).toHaveValue(KEPT_DETAIL);
  expect(region()).toHaveTextContent('浙江省 杭州市 西湖区');
  expect(useFlow.getState().draft).toMatchObject(TYPED);
});

test('typed for another application, it is carried over to one for which the server keeps nothing', async () => {
  typedForAnother();
  on.open(ProfileScreen, 'profile');
  expect(await field('姓名')).toHaveValue('王小二');
  expect(await field('详细地址')).toHaveValue(DETAIL);
  expect(region()).toHaveTextContent('上海市 浦东新区');
});

test('typed for this very application, it stands over what the server keeps, also where a text was taken out', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  await type('姓名', '');
  await type('详细地址', DETAIL);
  unmount();
  leaveApp();
  on.reopen(ProfileScreen, 'profile');
  expect(await field('详细地址')).toHaveValue(DETAIL);
  expect(await field('姓名')).toHaveValue('');
  expect(region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('the form begins anew where its page turns to another application', async () => {
  on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  await type('详细地址', DETAIL);
  const { application } = useFlow.getState();
  if (!application?.profile) throw new Error('The scenario holds no profile');
  const profile = { ...application.profile, name: '赵六' };
  act(() => useFlow.getState().setApplication({ ...application, id: 'app-another', profile }));
  expect(await field('姓名')).toHaveValue('赵六');
  expect(await field('详细地址')).toHaveValue(KEPT_DETAIL);
});

describe('typed in another tab', () => {
  /** Another tab keeps this, and the browser tells of it. */
  const typeElsewhere = (patch: object) => {
    const kept = JSON.parse(window.localStorage.getItem(KEPT_KEY) ?? '');
    const [draft] = kept.state.drafts;
    const address = { ...draft.address, detail: '另一处 9 号 9 室' };
    kept.state.drafts = [{ ...draft, address, ...patch }];
    window.localStorage.setItem(KEPT_KEY, JSON.stringify(kept));
  };
  const tell = () => act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEPT_KEY })));

  test('it takes the place of what stands there, and nothing else does', async () => {
    on.open(ProfileScreen, 'profile');
    await type('身份证号', ID_NUMBER);
    await type('姓名', '王小二');
    typeElsewhere({});
    tell();
    expect(await field('详细地址')).toHaveValue('另一处 9 号 9 室');
    expect(await field('姓名')).toHaveValue('王小二');
    expect(await field('身份证号')).toHaveValue(ID_NUMBER);
  });

  test('it stays where this one types on without having heard of it', async () => {
    on.open(ProfileScreen, 'profile');
    await type('姓名', '王小二');
    typeElsewhere({});
    await user.type(await field('姓名'), '三');
    expect(await field('姓名')).toHaveValue('王小二三');
    expect(await field('详细地址')).toHaveValue('另一处 9 号 9 室');
    expect(useFlow.getState().draft).toMatchObject({ name: '王小二三', address: { detail: '另一处 9 号 9 室' } });
  });

  test('it is what is sent', async () => {
    on.open(ProfileScreen, 'profile');
    await fill();
    typeElsewhere({ name: '李思' });
    tell();
    await user.click(next());
    await arrived();
    expect(useFlow.getState().application?.profile).toMatchObject({
      name: '李思',
      address: { detail: '另一处 9 号 9 室' },
    });
  });
});
