import type { Review, SupplementPart } from '@/contract';
import { maskPhone } from '@/domain/phone';
import { type Call, type Handler, type Refusal, refuse } from '../handler';
import { nameHash } from '../session/secrets';
import { own, type StoredApplication, type StoredReview, type World, withApplication } from '../world';
import { canAppeal, presentReview } from './presentReview';
import { beginRound, chooseWindow, moved, nextRound } from './reviewing';

/** Every call about a review answers with it. */
interface ReviewReply {
  readonly status: 200;
  readonly body: Review;
  readonly world: World;
}

function reply(application: StoredApplication, review: StoredReview, world: World): ReviewReply {
  return { status: 200, body: presentReview(application, review, world), world };
}

function begin(
  { world, env }: Pick<Call<'getReview'>, 'world' | 'env'>,
  application: StoredApplication | undefined,
): ReviewReply | Refusal {
  if (!application?.review) return refuse('WRONG_STATE');
  const begun = beginRound(withApplication(world, application), application, env);
  const after = own(begun.applications, application.id);
  return after?.review ? reply(after, after.review, begun) : refuse('WRONG_STATE');
}

export const getReview: Handler<'getReview'> = ({ world, application }) =>
  application.review ? reply(application, application.review, world) : refuse('WRONG_STATE');

export const chooseCallWindow: Handler<'chooseCallWindow'> = ({ world, application, body }) => {
  const chosen = chooseWindow(world, application, body.window);
  const next = chosen && own(chosen.applications, application.id);
  return chosen && next?.review ? reply(next, next.review, chosen) : refuse('WRONG_STATE');
};

const OTHER_PARTS = '提交的内容与审核要求补充的不一致，请按要求补充后再提交。';
const LABELS: Record<SupplementPart, string> = { address: '收货地址', name: '姓名', phone: '手机号' };

/** Refuses parts that are missing and parts that were not asked for: which those are is the review's state. */
function refuseParts(asked: readonly SupplementPart[], sent: Partial<Record<SupplementPart, unknown>>) {
  const fields: Record<string, string> = {};
  for (const part of ['address', 'name', 'phone'] as const) {
    const isAsked = asked.indexOf(part) >= 0;
    if (isAsked && sent[part] === undefined) fields[part] = `请补充${LABELS[part]}`;
    if (!isAsked && sent[part] !== undefined) fields[part] = `${LABELS[part]}无需补充`;
  }
  return Object.keys(fields).length > 0 ? refuse('WRONG_STATE', { detail: OTHER_PARTS, fields }) : undefined;
}

export const supplementApplication: Handler<'supplementApplication'> = (call) => {
  const { world, env, application, body } = call;
  const { review, profile, status } = application;
  const isObjection = status === 'REJECTED';
  if (!review?.supplement || !profile || (isObjection && !canAppeal(application))) return refuse('WRONG_STATE');
  const supplemented = moved(application, 'supplement', (before) => ({
    ...nextRound(before, world.now, 'SUPPLEMENTED', isObjection ? 'RE_REVIEW' : 'AUTO_REVIEW'),
    hasAppealed: before.hasAppealed || isObjection,
  }));
  if (!supplemented) return refuse('WRONG_STATE');
  const refusal = refuseParts(review.supplement.parts, body);
  if (refusal) return refusal;
  return begin(call, {
    ...supplemented,
    profile: {
      ...profile,
      ...(body.name === undefined ? {} : { name: body.name, nameHash: nameHash(env.key, body.name) }),
      ...(body.address === undefined ? {} : { address: body.address }),
      ...(body.phone === undefined ? {} : { phone: maskPhone(body.phone) }),
    },
  });
};

export const appealRejection: Handler<'appealRejection'> = (call) => {
  const { world, application } = call;
  if (!canAppeal(application)) return refuse('WRONG_STATE');
  const appealed = moved(application, 'appeal', (before) => ({
    ...nextRound(before, world.now, 'APPEALED', 'RE_REVIEW'),
    hasAppealed: true,
  }));
  return begin(call, appealed);
};
