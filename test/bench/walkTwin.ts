import { type Measured, Measuring } from './measuring';
import { FORM, LIST, TYPED } from './names';
import type { PhoneTwin } from './phoneTwin';

/** The list written by hand; the world is the one that the app was opened in last. */
export async function walkTwinList(user: PhoneTwin): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  await measuring.during(LIST.mount, [], () => user.openList());
  await measuring.during(LIST.more, [], () => user.loadMore());
  await measuring.during(LIST.category, [], () => user.openCategory('tablet'));
  return measuring.measured;
}

/** The form written by hand. */
export async function walkTwinForm(user: PhoneTwin): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  await measuring.during(FORM.mount, [], () => user.openForm());
  for (const [label, text] of Object.entries(TYPED)) {
    await measuring.typing(FORM.character(label), [], text, (character) => user.typeCharacter(label, character));
    await measuring.during(FORM.leave(label), [], () => user.leaveField(label));
  }
  await measuring.during(FORM.openRegions, [], () => user.openRegions());
  await measuring.during(FORM.province, [], () => user.chooseRegion('上海市'));
  await measuring.during(FORM.closeRegions, [], () => user.closeRegions());
  await user.openRegions();
  await user.chooseRegion('上海市');
  await user.chooseRegion('上海市');
  await measuring.during(FORM.chosen, [], () => user.chooseRegion('浦东新区'));
  return measuring.measured;
}
