import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Express } from 'express'

/** Where the files of Swagger UI lie; they are served from here, never from a foreign server. */
const FOLDER = path.dirname(require.resolve('swagger-ui-dist/package.json'))
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']

/** Serves the API's document at `/api/openapi.json` and a page to browse it and try it out at `/api/docs`. */
export function serveDocs(app: Express, document: object): void {
  const text = JSON.stringify(document)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  app.get('/api/openapi.json', (_request, response) => {
    response.set({ ETag: etag, 'Cache-Control': 'no-cache' }).type('json').send(text)
  })
  app.get('/api/docs', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(PAGE)
  })
  app.get('/api/docs/start.js', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('text/javascript').send(START)
  })
  for (const file of FILES) {
    app.get(`/api/docs/${file}`, (_request, response) => {
      // With a root, a dot in the name of a folder above is nobody's business.
      response.sendFile(file, { root: FOLDER, maxAge: '1d' })
    })
  }
}

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>开单 API</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <noscript>这一页要开 JavaScript；文档本身在 <a href="/api/openapi.json">/api/openapi.json</a>。</noscript>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`

/** A file of its own: the content security policy allows no script inside the page. */
const START = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null,
})
`
