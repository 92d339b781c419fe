import { make } from './dom'
import { showLayer } from './layers'
import { mediaAddress } from './media'

/** Shows pictures full screen, one beside the other; a touch closes them. */
export function showPictures(urls: string[], current: string | number = 0): void {
  const index = typeof current === 'number' ? current : Math.max(0, urls.indexOf(current))
  const slides = urls.map((url) => {
    const picture = make('mp-picture', [], 'img')
    picture.src = mediaAddress(url)
    return make('mp-picture-slide', [picture])
  })
  const strip = make('mp-picture-strip', slides)
  const layer = make('mp-layer mp-pictures', [strip])
  const close = showLayer(layer)
  layer.addEventListener('click', close)
  strip.scrollLeft = index * strip.clientWidth
}
