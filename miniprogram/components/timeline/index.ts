import { type Step } from './steps'

Component({
  properties: { steps: { type: Array, value: [] as Step[] } },
})
