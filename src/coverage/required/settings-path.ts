/** Where what a plan requires is set, and the acts below it. */
export const settingsPath = (planId: number, end = ''): string =>
  `/lam-viec/ke-hoach/${planId}/bao-phu${end && `/${end}`}`
