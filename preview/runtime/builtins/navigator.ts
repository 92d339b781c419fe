import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../navigation'
import { describe, reportWarning } from '../report'
import { any, hover, number, text, Widget, type BuiltIn } from './widget'

interface NavigatorProps {
  url: string
  openType: string
  delta: number
}

const WAYS: Record<string, (props: NavigatorProps) => Promise<unknown>> = {
  navigate: ({ url }) => navigateTo(url),
  redirect: ({ url }) => redirectTo(url),
  switchTab: ({ url }) => switchTab(url),
  reLaunch: ({ url }) => reLaunch(url),
  navigateBack: ({ delta }) => navigateBack(delta),
}

class NavigatorWidget extends Widget<NavigatorProps> {
  override attached(): void {
    this.node.addListener('tap', () => void this.go())
  }

  private async go(): Promise<void> {
    const errMsg = await WAYS[this.props.openType]?.(this.props).then(
      () => undefined,
      (error: unknown) => describe(error),
    )
    if (errMsg === undefined) return this.emit('success', { errMsg: 'navigator:ok' })
    reportWarning(`<navigator url="${this.props.url}">: ${errMsg}`)
    this.emit('fail', { errMsg: `navigator:fail ${errMsg}` })
  }
}

/** `<navigator>`. */
export const navigator: BuiltIn = {
  properties: {
    url: text(),
    openType: text('navigate'),
    delta: number(1),
    target: any(),
    ...hover('navigator-hover', 50, 600),
  },
  widget: NavigatorWidget,
}
