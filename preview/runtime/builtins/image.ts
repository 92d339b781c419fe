import { ownerOf } from '../engine'
import { mediaAddress } from '../media'
import { any, bool, text, Widget, type BuiltIn } from './widget'

interface ImageProps {
  src: string
  mode: string
  lazyLoad: boolean
}

const FITS: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill' }

class ImageWidget extends Widget<ImageProps> {
  private readonly picture = new Image()

  override attached(): void {
    const { picture, host } = this
    picture.draggable = false
    picture.alt = ''
    if (this.props.lazyLoad) picture.loading = 'lazy'
    picture.addEventListener('load', () =>
      this.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => this.emit('error', { errMsg: `GET ${picture.src} failed` }))
    host.append(picture)
    this.changed('mode')
    this.changed('src')
  }

  override changed(name: string): void {
    if (name === 'src') this.load(this.props.src)
    if (name === 'mode') this.fit(this.props.mode)
  }

  private load(src: string): void {
    if (src) this.picture.src = mediaAddress(src, ownerOf(this.node)?.is ?? '')
    else this.picture.removeAttribute('src')
  }

  // `widthFix` and `heightFix` take the picture's proportions; "top left" and the like show a part of it unscaled.
  private fit(mode: string): void {
    this.host.setAttribute('mode', mode)
    const fit = FITS[mode]
    this.picture.style.objectFit = fit ?? 'none'
    this.picture.style.objectPosition = fit ? '' : mode
  }
}

/** `<image>` and `<cover-image>`. */
export const image: BuiltIn = {
  properties: {
    src: text(),
    mode: text('scaleToFill'),
    lazyLoad: bool(),
    webp: bool(),
    fadeIn: bool(),
    showMenuByLongpress: any(),
  },
  widget: ImageWidget,
}
