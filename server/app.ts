import compression from 'compression'
import cors from 'cors'
import express, { type Express } from 'express'
import helmet from 'helmet'
import type { Sequelize } from 'sequelize'
import { routes } from './features'
import { useForLogs } from './features/audit'
import { library } from './features/contracts'
import { useForFiles } from './features/files'
import { useForAccounts } from './features/accounts'
import { findActor, useForSignIn } from './features/sessions'
import type { Config } from './platform/config'
import { unknownRoute } from './platform/errors'
import { cloudFiles } from './platform/http/cloud-files'
import { createBudgets } from './platform/http/budgets'
import { openApi } from './platform/contract/openapi'
import { serveDocs } from './platform/http/docs'
import { answerErrors } from './platform/http/error-response'
import { mountHealth } from './platform/http/health'
import { createTokens } from './platform/http/identify'
import { mountRoutes } from './platform/http/pipeline'
import { servePreview } from './platform/http/preview'
import { logRequests } from './platform/http/request-log'
import type { Logger } from './platform/log'
import { openStorage } from './platform/storage'
import { createMail } from './platform/mail'
import { createOidc } from './platform/oidc'
import { createSealer, useSealer } from './platform/sealing'
import { createWechat } from './platform/wechat'

/** The app and what has to be let go of when it stops. */
export interface RunningApp {
  app: Express
  /** From now on /readyz says no, so that no new work is sent here. */
  drain(): void
  close(): Promise<void>
}

/** Features, corridor and error answer as one Express app over an open, migrated database. */
export function createApp(config: Config, sequelize: Sequelize, log: Logger): RunningApp {
  const tokens = createTokens(config.jwtSecret)
  const budgets = createBudgets(config)
  let isDraining = false
  const wechat = createWechat({
    baseUrl: config.wechat.baseUrl,
    appId: config.wechat.appId,
    appSecret: config.wechat.secret,
  })
  const storage = openStorage(config.storage)
  useForFiles({ storage, secret: config.jwtSecret })
  const mail = createMail(config.mail, log)
  useSealer(createSealer(config.secretsKey))
  useForSignIn({ tokens, wechat, trustHeaders: config.wechat.trustHeaders, opensShops: config.opensShops })
  useForAccounts({ mail, oidc: createOidc(config.oidc) })

  useForLogs(library)

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy)
  app.set('query parser', 'simple')
  app.use(logRequests(log))
  app.use(
    helmet({ contentSecurityPolicy: { directives: config.isProduction ? {} : { upgradeInsecureRequests: null } } }),
  )
  app.use(
    cors({
      origin: config.corsOrigins.length ? config.corsOrigins : false,
      exposedHeaders: ['X-Request-Id', 'Retry-After'],
    }),
  )
  app.use(compression({ threshold: 1024 }))
  mountHealth(app, sequelize, () => isDraining)
  serveDocs(app, openApi(library))
  app.use('/api', express.json({ limit: '100kb', strict: false }))
  mountRoutes(app, routes, { sequelize, tokens, findActor, budgets, fetchCloudFile: cloudFiles(wechat), log })
  if (config.previewDir) servePreview(app, config.previewDir)
  app.use(() => {
    throw unknownRoute()
  })
  app.use(answerErrors(log))
  const close = async (): Promise<void> => {
    storage.close()
    mail?.close()
    await budgets.close()
  }
  return { app, drain: () => void (isDraining = true), close }
}
