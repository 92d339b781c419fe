import { answer } from '../../platform/http/routes'
import { files } from './contract'
import { readFile } from './read-file'
import { sendFile } from './send-file'
import { uploadFile } from './upload-file'

/** Which function answers which endpoint. */
export const fileRoutes = answer(files, { uploadFile, readFile, sendFile })
