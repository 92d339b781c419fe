/** How people call a device, and which icon stands for it. */
export interface DeviceName {
  name: string
  kind: 'phone' | 'computer'
}

/** What a user agent says about the machine; the first that fits wins. */
const MACHINES: readonly [RegExp, string, DeviceName['kind']][] = [
  [/iPhone/i, 'iPhone', 'phone'],
  [/iPad/i, 'iPad', 'phone'],
  [/HarmonyOS|OpenHarmony/i, '鸿蒙手机', 'phone'],
  [/Android/i, '安卓手机', 'phone'],
  [/Windows/i, 'Windows 电脑', 'computer'],
  [/Macintosh|Mac OS/i, 'Mac 电脑', 'computer'],
  [/Linux|X11/i, 'Linux 电脑', 'computer'],
]
const PROGRAMS: readonly [RegExp, string][] = [
  [/MicroMessenger|wechatdevtools/i, '微信'],
  [/Edg\//i, 'Edge'],
  [/Firefox\//i, 'Firefox'],
  [/Chrome\//i, 'Chrome'],
  [/Safari\//i, 'Safari'],
]

/** A user agent in words: "微信 iPhone", "Chrome Windows 电脑". */
export function deviceName(userAgent: string): DeviceName {
  const [, machine = '', kind = 'computer'] = MACHINES.find(([fits]) => fits.test(userAgent)) ?? []
  const [, program = ''] = PROGRAMS.find(([fits]) => fits.test(userAgent)) ?? []
  return { name: `${program} ${machine}`.trim() || '别的设备', kind }
}
