import supertest from 'supertest'
import { dataOf } from '../../support/client'
import type { House } from '../../support/house'
import type { Person } from '../../support/world'
import { fetchBytes } from '../files/pictures'
import { writeSheet } from '../../../server/platform/sheets/write-sheet'

/** An import as the wire has it. */
export interface JobWire {
  id: string
  kind: string
  status: string
  total: number
  toCreate: number
  toUpdate: number
  unchanged: number
  bad: number
  skipped: number
  done: number
  left: number
  unknownColumns: string[]
}

/** A line of one as the wire has it. */
export interface LineWire {
  id: string
  lineNo: number
  title: string
  status: string
  cells: { column: string; label: string; value: string }[]
  problems: { column: string; value: string; reason: string; suggestion: string; isNote: boolean }[]
}

/** A csv of these lines. */
export const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'))

/** An xlsx of headings and lines, all texts. */
export const xlsx = (headings: string[], rows: string[][]): Promise<Buffer> =>
  writeSheet({ title: '表', columns: headings.map((label) => ({ label, width: 10 })), rows })

/** Sends a table as the phone does. */
export function sendTable(house: House, kind: string, bytes: Buffer, name = 'a.csv', person: Person = 'owner') {
  return supertest(house.url)
    .post('/api/import/jobs')
    .set('Authorization', `Bearer ${house.as(person).token}`)
    .field('kind', kind)
    .attach('file', bytes, name)
}

/** A table that is taken in. */
export const startedWith = async (house: House, kind: string, bytes: Buffer, person: Person = 'owner') =>
  dataOf<JobWire>(await sendTable(house, kind, bytes, 'a.csv', person))

/** The lines of an import, of one status where it is named. */
export async function linesOf(house: House, id: string, status?: string): Promise<LineWire[]> {
  const query = { pageSize: 100, ...(status && { status }) }
  return dataOf<{ list: LineWire[] }>(await house.as('owner').get(`/import/jobs/${id}/rows`, query)).list
}

/** Runs an import until nothing is left. */
export async function runToEnd(house: House, id: string, person: Person = 'owner'): Promise<JobWire> {
  for (let calls = 0; calls < 100; calls += 1) {
    const job = dataOf<JobWire>(await house.as(person).post(`/import/jobs/${id}/run`))
    if (job.left === 0) return job
  }
  throw new Error('the import does not come to an end')
}

/** Fetches a file below /api as the owner, its bytes in `body`. */
export function fetchFile(house: House, path: string) {
  return fetchBytes(house, `/api${path}`).set('Authorization', `Bearer ${house.as('owner').token}`)
}
