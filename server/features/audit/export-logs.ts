import { demand } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Download } from '../../platform/contract/file'
import { toCsv } from '../../platform/csv'
import { MAX_EXPORTED, type audit } from './contract'
import { findLogs } from './find-logs'
import { moment } from './in-words'
import { tellLogs, type Told } from './tell-logs'

type Export = (typeof audit.endpoints)['exportLogs']

const HEAD = ['时间', '谁', '做了什么', '哪一类', '哪一个', '改动', '来源地址', '设备', '编号', '请求编号']

/** The log as a file for spreadsheets. @throws access.denied for who may not export */
export async function exportLogs(filter: InputOf<Export>): Promise<AnswerOf<Export>> {
  demand('exports.run')
  const { rows } = await findLogs(filter, { limit: MAX_EXPORTED, offset: 0 })
  const text = toCsv([HEAD, ...(await tellLogs(rows)).map(line)])
  const name = `操作日志-${businessDay()}.csv`
  return new Download({ bytes: Buffer.from(text), type: 'text/csv; charset=utf-8' }, { name })
}

function line(log: Told): string[] {
  const changes = log.changes.map(({ label, before, after }) => `${label}：${before || '空'} → ${after || '空'}`)
  const { operator, actionLabel, entityLabel, subject, ip, device, entityId, requestId } = log
  return [
    moment(log.at),
    operator,
    actionLabel,
    entityLabel,
    subject,
    changes.join('；'),
    ip,
    device,
    entityId,
    requestId,
  ]
}
