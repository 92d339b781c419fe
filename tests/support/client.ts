import supertest, { type Response, type Test } from 'supertest'

/** Calls the house over HTTP as one person. */
export interface Client {
  readonly token: string | undefined
  get(path: string, query?: Record<string, unknown>): Test
  post(path: string, body?: object): Test
  put(path: string, body?: object): Test
  delete(path: string): Test
}

/** A client for the house at `url`, signed in where there is a token. Paths are below /api. */
export function createClient(url: string, token?: string): Client {
  const agent = supertest(url)
  const signed = (test: Test): Test => (token ? test.set('Authorization', `Bearer ${token}`) : test)
  return {
    token,
    get: (path, query = {}) => signed(agent.get(`/api${path}`).query(query)),
    post: (path, body = {}) => signed(agent.post(`/api${path}`).send(body)),
    put: (path, body = {}) => signed(agent.put(`/api${path}`).send(body)),
    delete: (path) => signed(agent.delete(`/api${path}`)),
  }
}

/** The data of a success; anything else fails the test and shows the answer. */
export function dataOf<T>(response: Response): T {
  if (response.status !== 200) throw new Error(`${response.status}: ${response.text}`)
  return response.body.data as T
}
