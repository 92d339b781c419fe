import type { RequestHandler } from 'express'
import { newId } from '../database/model'
import type { Logger } from '../log'

const PLAIN_ID = /^[\w-]{8,64}$/

/** Gives each request an id (taken over from a gateway when it is a plain one) and logs one line when it is answered. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id') ?? ''
    const requestId = PLAIN_ID.test(given) ? given : newId()
    const startedAt = performance.now()
    response.locals.requestId = requestId
    response.setHeader('X-Request-Id', requestId)
    response.on('finish', () => {
      const ms = Math.round((performance.now() - startedAt) * 10) / 10
      log.info({ requestId, method: request.method, path: request.path, status: response.statusCode, ms }, 'request')
    })
    next()
  }
}
