import { pickQuestions } from './pickQuestions';

const entry = (question: string) => ({ question, answer: '。' });

test('the question of a phone call comes first, then the others in their order', () => {
  const faq = ['押金怎么退？', '多久出结果？', '会有电话审核吗？', '坏了怎么办？', '可以买断吗？'].map(entry);
  expect(pickQuestions(faq).map(({ question }) => question)).toEqual([
    '会有电话审核吗？',
    '押金怎么退？',
    '多久出结果？',
    '坏了怎么办？',
  ]);
});

test('without such a question the first ones are shown, and none of none', () => {
  expect(pickQuestions([entry('押金怎么退？')])).toHaveLength(1);
  expect(pickQuestions([])).toEqual([]);
});
