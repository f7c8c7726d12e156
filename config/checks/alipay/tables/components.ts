/**
 * Alipay's components with their own attributes, from its published tables: https://opendocs.alipay.com/mini/component and
 * the page of each component below it. A gap in a table shows as a finding on a package that is right; mend the table then.
 */

const TOUCHES = ['onTap', 'onLongTap', 'onTouchStart', 'onTouchMove', 'onTouchEnd', 'onTouchCancel'];
const ANIMATIONS = ['onTransitionEnd', 'onAnimationStart', 'onAnimationIteration', 'onAnimationEnd'];
const APPEARANCE = ['onAppear', 'onDisappear', 'onFirstAppear'];

/** https://opendocs.alipay.com/mini/component/aria-component and the attributes of WAI-ARIA 1.2 it points to. */
const ARIA = [
  ...['atomic', 'busy', 'checked', 'controls', 'current', 'describedby', 'disabled', 'expanded', 'haspopup', 'hidden'],
  ...['invalid', 'label', 'labelledby', 'level', 'live', 'modal', 'multiselectable', 'orientation', 'pressed'],
  ...['readonly', 'relevant', 'required', 'selected', 'valuemax', 'valuemin', 'valuenow', 'valuetext'],
].map((name) => `aria-${name}`);

/** What stands upon any tag that goes into a component's slot; https://opendocs.alipay.com/mini/framework/component-template. */
export const OF_SLOTS: readonly string[] = ['slot', 'slot-scope'];

/** Every component takes these; https://opendocs.alipay.com/mini/framework/axml. */
export const COMMON: readonly string[] = [
  ...['id', 'class', 'style', ...OF_SLOTS, 'ref', 'hidden', 'animation', 'role'],
  ...[...ARIA, ...TOUCHES, ...ANIMATIONS, ...APPEARANCE],
];

/** Attributes with names of the author's own. */
export const OPEN_NAMES = /^data-[\w-]+$/;

/** A form's field without an editor. */
const CHOICE = 'value checked disabled color onChange name';
const HOVER = 'hover-class hover-start-time hover-stay-time hover-stop-propagation';
const EDITOR =
  'name value placeholder placeholder-style placeholder-class disabled maxlength focus confirm-type confirm-hold cursor ' +
  'selection-start selection-end controlled enableNative enable-native onInput onFocus onBlur onConfirm';

const TABLES = {
  view: `disable-scroll ${HOVER}`,
  'scroll-view':
    'scroll-x scroll-y upper-threshold lower-threshold scroll-top scroll-left scroll-into-view scroll-with-animation ' +
    'scroll-animation-duration enable-back-to-top enable-flex trap-scroll disable-lower-scroll disable-upper-scroll enable-passive ' +
    'onScroll onScrollToUpper onScrollToLower',
  swiper:
    'indicator-dots indicator-color indicator-active-color active-class changing-class autoplay current current-item-id ' +
    'duration interval circular vertical previous-margin next-margin acceleration disable-programmatic-animation ' +
    'disable-touch touch-angle swipe-ratio swipe-speed adjust-height adjust-vertical-height snap-to-edge ' +
    'display-multiple-items easing-function onChange onTransition onAnimationEnd',
  'swiper-item': 'item-id',
  'movable-area': 'scale-area',
  'movable-view':
    'direction inertia out-of-bounds x y damping friction disabled scale scale-min scale-max scale-value onChange ' +
    'onChangeEnd onScale',
  'cover-view': 'scroll-top',
  'cover-image': 'src onLoad onError',
  'page-container':
    'show duration z-index overlay position round close-on-slide-down overlay-style custom-style onBeforeEnter onEnter ' +
    'onAfterEnter onBeforeLeave onLeave onAfterLeave onClickOverlay',
  'root-portal': 'enable',
  'match-media': 'min-width max-width width min-height max-height height orientation',
  text: 'selectable space decode number-of-lines',
  icon: 'type size color',
  progress: 'percent show-info stroke-width active-color background-color active',
  'rich-text': 'nodes space selectable',
  button:
    `size type plain disabled loading ${HOVER} form-type open-type scope app-parameter public-id business-id ` +
    'onGetAuthorize onGetUserInfo onGetPhoneNumber onFollowLifestyle onChooseAvatar onError',
  form: 'report-submit onSubmit onReset',
  label: 'for',
  input: `${EDITOR} type password random-number randomNumber always-system`,
  textarea: `${EDITOR} auto-height show-count enable-native`,
  radio: CHOICE,
  'radio-group': 'name onChange',
  checkbox: CHOICE,
  'checkbox-group': 'name onChange',
  switch: `${CHOICE} controlled`,
  slider:
    'name min max step disabled value show-value active-color background-color track-size handle-size handle-color ' +
    'onChange onChanging',
  picker: 'range range-key value disabled title onChange onCancel',
  'picker-view':
    'value indicator-style indicator-class mask-style mask-class immediate-change onChange onPickStart onPickEnd',
  'picker-view-column': '',
  navigator: 'url open-type hover-class hover-start-time hover-stay-time',
  image: 'src mode lazy-load default-source onLoad onError',
  video:
    'src poster poster-size object-fit objectFit initial-time duration controls autoplay direction loop muted ' +
    'show-fullscreen-btn show-play-btn show-center-play-btn show-mute-btn show-thin-progress-bar ' +
    'enable-progress-gesture enableProgressGesture mobilenet-hint-type mobilenetHintType floating-mode enableNative ' +
    'onPlay onPause onEnded onTimeUpdate onLoading onError onFullScreenChange onUserAction onStop onRenderStart',
  lottie:
    'autoplay path speed repeat-count auto-reverse assets-path placeholder djangoId md5 optimize onDataReady ' +
    'onDataFailed onAnimationRepeat onAnimationCancel onDataLoadReady',
  camera: 'mode device-position flash output-dimension frame-size onReady onStop onError onScanCode',
  canvas: 'type width height disable-scroll onReady',
  map:
    'longitude latitude scale skew rotate markers polyline circles controls polygon show-location include-points ' +
    'include-padding ground-overlays tile-overlay custom-map-style panels setting optimize onMarkerTap onCalloutTap ' +
    'onControlTap onPanelTap onRegionChange onInitComplete',
  'web-view': 'src onMessage onLoad onError',
  lifestyle: 'public-id memo onFollow',
  'contact-button': 'tnt-inst-id scene size color icon alipay-card-no ext-info',
  'error-view': 'href message onClick',
  'open-avatar': 'size',
  'page-meta':
    'background-color background-color-top background-color-bottom root-background-color scroll-top scroll-duration ' +
    'page-style root-font-size page-font-size onScroll onResize',
};

/** What Taro's templates write for every platform that has it; Alipay has not, and does not mind. */
const UNHEARD: Readonly<Record<string, string>> = {
  input: 'cursor-spacing',
  textarea: 'auto-focus fixed cursor-spacing onLineChange',
};

const wordsOf = (text: string) => text.split(' ').filter(Boolean);

/** In no table, and read by the base library, 1.25.1 of it. */
const READ: Readonly<Record<string, string>> = { image: 'alt' };

/** Each component with all attributes it takes besides the common ones. */
export const COMPONENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TABLES).map(([tag, own]) => [
    tag,
    new Set([own, UNHEARD[tag] ?? '', READ[tag] ?? ''].flatMap(wordsOf)),
  ]),
);

/** What is no component but a part of the template language, with all attributes it takes. */
export const STATEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    block: '',
    slot: 'name',
    template: 'name is data',
    import: 'src',
    include: 'src',
    'import-sjs': 'from name',
  }).map(([tag, own]) => [tag, new Set(wordsOf(own))]),
);

/** Attributes that are yes or no, of whichever component; the base library takes every text but the empty one for yes. */
export const YES_OR_NO: ReadonlySet<string> = new Set(
  [
    'hidden disabled checked controlled focus password plain loading report-submit confirm-hold random-number always-system',
    'auto-height show-count enable-native enableNative show-value immediate-change selectable decode show-info active',
    'disable-scroll hover-stop-propagation scroll-x scroll-y scroll-with-animation enable-back-to-top trap-scroll',
    'disable-lower-scroll disable-upper-scroll enable-passive indicator-dots autoplay circular vertical disable-touch',
    'disable-programmatic-animation snap-to-edge inertia out-of-bounds scale scale-area show overlay round',
    'close-on-slide-down enable lazy-load loop muted controls show-fullscreen-btn show-play-btn show-center-play-btn',
    'show-mute-btn show-thin-progress-bar enable-progress-gesture enableProgressGesture auto-reverse optimize show-location',
  ].flatMap(wordsOf),
);

/** Components whose own element is not there to be selected: the base library, 1.25.1 of it, draws only what is in them. */
export const UNDRAWN = ['picker', 'picker-view-column'];

/** The directives that any tag takes; https://opendocs.alipay.com/mini/framework/list and /conditional-render. */
export const DIRECTIVES = ['a:for', 'a:for-item', 'a:for-index', 'a:key', 'a:if', 'a:elif', 'a:else', 'a:ref'];
