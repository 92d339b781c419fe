import express from 'express'
import request from 'supertest'
import { serveDocs } from '../../../server/platform/http/docs'

const document = { openapi: '3.1.0', info: { title: '开单 API', version: '1' }, paths: {} }
const app = express()
serveDocs(app, document)

test('the document is served, and not sent again to who has it', async () => {
  const first = await request(app).get('/api/openapi.json').expect(200).expect('Content-Type', /json/)
  expect(first.body).toEqual(document)
  const again = await request(app).get('/api/openapi.json').set('If-None-Match', String(first.headers.etag))
  expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  await request(app).get('/api/openapi.json').set('If-None-Match', 'W/"another"').expect(200)
})

test('the page and everything it loads come from this server, with no script inside it', async () => {
  for (const address of ['/api/docs', '/api/docs/']) {
    const page = await request(app).get(address).expect(200).expect('Content-Type', /html/)
    expect(page.text).toContain('<title>开单 API</title>')
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/)
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => String(url))
    expect(loaded).toHaveLength(5)
    for (const url of loaded) {
      expect(url).toMatch(/^\/api\//)
      const { body, text } = await request(app).get(url).expect(200)
      expect((text ?? body).length).toBeGreaterThan(50)
    }
  }
})

test('nothing else of the package is served', async () => {
  for (const file of ['index.html', 'package.json', 'swagger-initializer.js', '..%2fexpress%2fpackage.json']) {
    await request(app).get(`/api/docs/${file}`).expect(404)
  }
})
