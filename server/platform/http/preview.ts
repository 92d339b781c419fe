import express, { type Express } from 'express'

/** Files whose names carry a hash of their content may be kept for good. */
const HASHED = /[.-][A-Za-z0-9_-]{8,}\.(js|css|png|svg|map)$/

/** Serves the mini program in a browser: the phone frame at /, full screen at /m/. */
export function servePreview(app: Express, folder: string): void {
  app.use(
    express.static(folder, {
      index: 'index.html',
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
        response.setHeader('X-Frame-Options', 'SAMEORIGIN')
        // Styles of mini program nodes are set inline by its framework.
        response.setHeader(
          'Content-Security-Policy',
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'self'",
        )
      },
    }),
  )
}
