export { useForLogs } from './dictionary'
export { AuditLog, defineAudit } from './model'
export { sweepLogs } from './sweep-logs'
