import { PERSON } from '@mocks/driver/stretches';
import { H5User } from '../drivers/h5User';
import { SimulatorUser } from '../drivers/simulatorUser';
import { PHONE } from './addresses';
import { test } from './lastingPages';
import { PHONE_WINDOW } from './phoneWindow';

// Faster than any hand: what the app writes back to a field meanwhile would undo what was typed since.
test('an ID number arrives whole, however fast it is typed', async ({ page, phonePage }) => {
  for (const user of [
    new H5User(page, undefined, PHONE_WINDOW.baseURL),
    new SimulatorUser(phonePage, undefined, PHONE),
  ]) {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    await user.type('身份证号', PERSON.idNumber);
    await user.seeField('身份证号', PERSON.idNumber);
    await user.type('姓名', PERSON.name);
    await user.seeField('身份证号', PERSON.idNumber);
    await user.seeField('姓名', PERSON.name);
  }
});
