import type { WindowConfig } from '../build/project'
import { themed } from './appearance'
import { make } from './dom'

/** The bar at the top of a page: title, way back, colours. */
export class NavigationBar {
  readonly element: HTMLElement
  readonly isCustom: boolean
  private readonly title = make('mp-nav-title')
  private readonly loading = make('mp-nav-loading')
  private override: { background?: string; front?: string } = {}

  constructor(
    private readonly window: WindowConfig,
    goBack: (() => void) | undefined,
  ) {
    this.isCustom = window.navigationStyle === 'custom'
    const middle = make('mp-nav-middle', [this.loading, this.title])
    this.element = make('mp-nav', goBack ? [backButton(goBack), middle] : [middle])
    this.loading.hidden = true
    this.setTitle(window.navigationBarTitleText ?? '')
    this.paint()
  }

  /** Black or white: the colour of title, status bar and capsule signs. */
  get textStyle(): 'black' | 'white' {
    const style = this.override.front ?? themed(this.window.navigationBarTextStyle) ?? 'white'
    return style === 'black' || style === '#000000' ? 'black' : 'white'
  }

  setTitle(text: string): void {
    this.title.textContent = text
  }

  setLoading(isLoading: boolean): void {
    this.loading.hidden = !isLoading
  }

  setColor(front: string, background: string): void {
    this.override = { front, background }
    this.paint()
  }

  /** Applies the colours in force; called again when the theme changes. */
  paint(): void {
    this.element.style.background =
      this.override.background ?? themed(this.window.navigationBarBackgroundColor) ?? '#000000'
    this.element.dataset.text = this.textStyle
  }
}

function backButton(goBack: () => void): HTMLElement {
  const button = make('mp-nav-back', [], 'button')
  button.setAttribute('aria-label', '返回')
  button.addEventListener('click', goBack)
  return button
}
