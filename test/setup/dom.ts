import '@testing-library/jest-dom';
import { resetNavigation } from './navigation';

/** jsdom scrolls nothing and says so as an error. */
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  window.localStorage.clear();
  resetNavigation();
});
