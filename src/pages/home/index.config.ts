export default definePageConfig({
  navigationBarTitleText: '信用租机',
  onReachBottomDistance: 600,
});
