import { pageTitle } from '../../../flow/steps';

export default definePageConfig({
  navigationBarTitleText: pageTitle('face'),
});
