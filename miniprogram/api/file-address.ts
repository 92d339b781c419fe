import { config } from '../config'

/** Where a file of the server is fetched from, by the path the server gave: `/api/files/…`. */
export function fileAddress(path: string): string {
  return path.startsWith('/') ? config.baseUrl + path : path
}
