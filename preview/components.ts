/**
 * The tags the preview plays, each with the attributes it honours. The build refuses other tags in a template,
 * styles are renamed by this list, and `wx.canIUse` answers from it.
 */
const HOVER = 'hover-class hover-stop-propagation hover-start-time hover-stay-time'

export const COMPONENTS: Record<string, string> = {
  view: `${HOVER} hidden animation`,
  text: 'selectable user-select space',
  'cover-view': `${HOVER} hidden`,
  image: 'src mode lazy-load',
  'cover-image': 'src mode',
  icon: 'type size color',
  button:
    `size type plain disabled loading form-type open-type ${HOVER} open-type.share open-type.getPhoneNumber open-type.chooseAvatar ` +
    'open-type.contact open-type.feedback open-type.openSetting open-type.agreePrivacyAuthorization bindgetphonenumber bindchooseavatar ' +
    'bindagreeprivacyauthorization bindcontact bindopensetting',
  input:
    'value type password placeholder placeholder-style placeholder-class disabled maxlength focus auto-focus confirm-type confirm-hold ' +
    'cursor selection-start selection-end name type.text type.number type.digit type.idcard type.nickname ' +
    'confirm-type.send confirm-type.search confirm-type.next confirm-type.go confirm-type.done',
  textarea:
    'value placeholder placeholder-style placeholder-class disabled maxlength focus auto-focus auto-height confirm-type confirm-hold ' +
    'cursor selection-start selection-end name',
  'scroll-view':
    'scroll-x scroll-y upper-threshold lower-threshold scroll-top scroll-left scroll-into-view scroll-into-view-offset scroll-with-animation ' +
    'enable-flex show-scrollbar enhanced refresher-enabled refresher-triggered refresher-threshold',
  swiper:
    'indicator-dots indicator-color indicator-active-color autoplay current interval duration circular vertical previous-margin next-margin ' +
    'display-multiple-items current-item-id',
  'swiper-item': 'item-id',
  navigator: `url open-type delta ${HOVER}`,
  label: 'for',
  form: 'bindsubmit bindreset',
  switch: 'checked disabled type color name',
  checkbox: 'value disabled checked color',
  'checkbox-group': 'name',
  radio: 'value disabled checked color',
  'radio-group': 'name',
  slider: 'min max step disabled value active-color background-color block-size block-color show-value name',
  picker:
    'mode range range-key value disabled start end fields header-text name mode.selector mode.multiSelector mode.date mode.time',
  progress:
    'percent show-info border-radius font-size stroke-width color active-color background-color active duration',
  'rich-text': 'nodes space user-select',
  canvas: 'type disable-scroll type.2d',
  'page-meta': 'page-style',
  'match-media': 'min-width max-width width min-height max-height height orientation',
}

/** Tags WeChat has and the preview does not play; own templates may not use them, vendored ones may mention them. */
export const UNPLAYED = new Set(
  (
    'movable-area movable-view video map web-view picker-view picker-view-column page-container navigation-bar open-data audio camera ' +
    'root-portal live-player live-pusher ad ad-custom official-account editor functional-page-navigator keyboard-accessory voip-room share-element ' +
    'grid-view list-view sticky-header sticky-section snapshot span open-container draggable-sheet nested-scroll-header nested-scroll-body native-component'
  ).split(' '),
)

/** Words of the template language itself, which look like tags. */
export const TEMPLATE_WORDS = new Set(['block', 'template', 'import', 'include', 'wxs', 'slot'])

/** The element a tag becomes in the browser. */
export function domTag(tag: string): string {
  return tag in COMPONENTS || UNPLAYED.has(tag) ? `wx-${tag}` : tag
}
