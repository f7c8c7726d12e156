import { ReviewScreen } from '@/features/review/ReviewScreen';
import { type RenderedPage, renderPage } from './renderPage';
import { type Later, screenWorld } from './screenWorld';

/** The mocked world under the tests of the review, with its clock. */
export function reviewWorld() {
  const on = screenWorld();
  /** Opens the page by a link without an id: of a scenario, so long after the submission, or of the world as it stands. */
  const open = (scenario?: string, later?: Later): RenderedPage => {
    if (scenario) on.begin(scenario, 'review', later);
    return renderPage(ReviewScreen, '/pages/review/index');
  };
  return Object.assign(on, { open });
}
