import { answer } from '../../platform/http/routes'
import { changeImportLine } from './change-import-line'
import { imports } from './contract'
import { listImportLines } from './list-import-lines'
import { listImports } from './list-imports'
import { readExportSize } from './read-export-size'
import { readImport } from './read-import'
import { runImport } from './run-import'
import { sendExport } from './send-export'
import { sendTemplate } from './send-template'
import { startImport } from './start-import'

/** Which function answers which endpoint. */
export const importRoutes = answer(imports, {
  sendTemplate,
  startImport,
  listImports,
  readImport,
  listImportLines,
  changeImportLine,
  runImport,
  readExportSize,
  sendExport,
})
