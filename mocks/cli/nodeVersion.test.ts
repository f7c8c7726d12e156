import { tooOld } from './nodeVersion.cjs';

test.each(['16.20.2', '18.20.8', '20.18.3'])('Node %s is told in one sentence', (version) => {
  expect(tooOld(version)).toBe(`Node ${version} is too old: ≥ 20.19 is needed.`);
});

test.each(['20.19.0', '22.0.0', '26.12.1'])('Node %s will do', (version) => {
  expect(tooOld(version)).toBeUndefined();
});
