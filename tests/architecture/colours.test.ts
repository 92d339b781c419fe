import { filesBelow, textOf } from './files'

const MAY_NAME_COLOURS = [
  /^miniprogram\/styles\//,
  /^miniprogram\/theme\.json$/,
  /\/chart-theme\.ts$/,
  /^preview\/shell\//,
  // Draws what WeChat itself draws, in WeChat's own default colours.
  /^preview\/runtime\//,
]

const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z_-])/gi

function coloursIn(text: string): string[] {
  return text.replace(/(?:url|select\w*)\([^)]*\)/g, '').match(HEX) ?? []
}

describe('colours', () => {
  test('no screen names a hex colour of its own', () => {
    const files = filesBelow(['miniprogram', 'preview'], ['.ts', '.wxml', '.wxss', '.wxs', '.json', '.css', '.html'])
    expect(files).toContain('miniprogram/app.json')
    const offences = files
      .filter((file) => !MAY_NAME_COLOURS.some((place) => place.test(file)))
      .flatMap((file) => coloursIn(textOf(file)).map((colour) => `${file}: ${colour}`))
    expect(offences).toEqual([])
  })

  test('the look-out sees colours, not ids and anchors', () => {
    expect(coloursIn('a { color: #FFF; border: 1px solid #12ab34ff } b { fill: url(#abc) }')).toEqual([
      '#FFF',
      '#12ab34ff',
    ])
    expect(coloursIn("selectComponent('#face') '#face-2' '#12345'")).toEqual([])
  })
})
