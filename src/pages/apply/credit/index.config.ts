export default definePageConfig({
  navigationBarTitleText: '芝麻信用评估',
});
