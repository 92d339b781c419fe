/** Something that can be done now; what cannot be done is not in the list at all. */
export interface Action {
  key: string
  label: string
  tone: 'primary' | 'plain' | 'danger'
  /** With an icon it may become one of the small keys on the left. */
  icon?: string
}

/** A text key with the classes of its tone. */
export interface TextKey extends Action {
  look: string
  hover: string
}

/** Where the actions stand: small keys, text keys with the primary one last, and the rest behind 更多. */
export interface Arrangement {
  icons: Action[]
  texts: TextKey[]
  more: Action[]
}

const LOOKS: Record<Action['tone'], { look: string; hover: string }> = {
  primary: { look: '', hover: 'kd-btn--hover' },
  plain: { look: 'kd-btn--out', hover: 'kd-btn--out-hover' },
  danger: { look: 'kd-btn--danger', hover: 'kd-btn--danger-hover' },
}
const MOST_TEXTS = 2
const MOST_ICONS = 2
const URGENCY: Record<Action['tone'], number> = { primary: 0, plain: 1, danger: 2 }

/** Two text keys and two icon keys at most; 更多 itself takes an icon's place. */
export function arrange(actions: readonly Action[]): Arrangement {
  const withIcon = actions.filter(({ icon }) => icon)
  const worded = actions.filter(({ icon }) => !icon).sort((one, other) => URGENCY[one.tone] - URGENCY[other.tone])
  const texts = worded.slice(0, MOST_TEXTS).reverse()
  const leftOver = worded.slice(MOST_TEXTS)
  const fitsAll = !leftOver.length && withIcon.length <= MOST_ICONS
  const icons = withIcon.slice(0, fitsAll ? MOST_ICONS : MOST_ICONS - 1)
  return {
    icons,
    texts: texts.map((action) => ({ ...action, ...LOOKS[action.tone] })),
    more: [...withIcon.slice(icons.length), ...leftOver],
  }
}
