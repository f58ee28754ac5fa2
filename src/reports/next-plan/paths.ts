/** Below the plan that is followed: what to take over, how the draft differs, the draft as a file. */
export const nextPlanPath = (planId: number, ...rest: readonly string[]): string =>
  ['/lam-viec/ke-hoach', planId, 'nam-sau', ...rest].join('/')
