import { answer } from '../../platform/http/routes'
import { audit } from './contract'
import { exportLogs } from './export-logs'
import { listActivity } from './list-activity'
import { listLogs } from './list-logs'
import { readLogFacets } from './read-log-facets'

/** Which function answers which endpoint. */
export const auditRoutes = answer(audit, { listLogs, readLogFacets, exportLogs, listActivity })
