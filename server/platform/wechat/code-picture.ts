import type { TokenKeeper } from './access-token'
import type { SendToWechat } from './client'
import type { WechatPicture } from './picture'
import type { CODE_VERSIONS } from '../contract/code-versions'

/** What a code of the mini program leads to. */
export interface CodePictureOf {
  /** Without a slash in front and without a query. */
  page: string
  /** What the page gets as `scene`: at most 32 visible characters, no % and no Chinese. */
  scene: string
  version?: (typeof CODE_VERSIONS)[number]
}

/** What the call of this file stands on. */
export interface PictureLine {
  sendForPicture: SendToWechat<WechatPicture>
  tokens: TokenKeeper
}

const WIDTH = 430

/** Draws the code that opens a page with a scene; it never expires by itself. @throws {WechatError} */
export function codePicture(
  { sendForPicture, tokens }: PictureLine,
  { page, scene, version = 'release' }: CodePictureOf,
  deadline: AbortSignal,
): Promise<WechatPicture> {
  return tokens.spend(deadline, (token) =>
    sendForPicture(
      {
        method: 'POST',
        path: '/wxa/getwxacodeunlimit',
        query: { access_token: token },
        // Codes are made before the page is published as well.
        body: { scene, page, check_path: false, env_version: version, width: WIDTH },
        secrets: [token, scene],
      },
      deadline,
    ),
  )
}
