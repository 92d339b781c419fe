/** Takes the place of the mini program's own `config.ts`: calls go to the origin that serves the preview. */
export const config = { baseUrl: '', cloudEnv: '', cloudService: '' }
