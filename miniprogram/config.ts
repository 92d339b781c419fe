/** Where the server is: with `cloudEnv` set, calls go through WeChat Cloud Hosting to `cloudService`; otherwise to `baseUrl`. Pictures are always fetched from `baseUrl`. */
export const config = { baseUrl: 'http://127.0.0.1:3000', cloudEnv: '', cloudService: 'kaidan' }
