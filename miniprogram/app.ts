import { followDenials, refreshPerson } from './api/person'

App({
  onLaunch() {
    followDenials()
  },
  /** What somebody may do can change while the phone lies in a pocket. */
  onShow() {
    void refreshPerson()
  },
})
