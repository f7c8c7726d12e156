import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { resetNavigation } from './navigation';

/**
 * How long a test waits for what is to come, ms: shorter than Jest's own limit, so that what was missing is told. The
 * library's own second is over before a page has loaded on a machine that has more to do.
 */
const PATIENCE = 50_000;

configure({ asyncUtilTimeout: PATIENCE });

/** jsdom scrolls nothing and says so as an error. */
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  window.localStorage.clear();
  resetNavigation();
});
