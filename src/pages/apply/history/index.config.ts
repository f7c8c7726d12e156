export default definePageConfig({
  navigationBarTitleText: '历史使用记录',
});
