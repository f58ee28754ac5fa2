import type { KeptFormSettings } from '../../../platform/offline/index.ts'

/** The form that logs an activity, as it is kept on a device that has no network. */
export const keptLogForm: KeptFormSettings = {
  action: '/lam-viec/ghi',
  sendTo: '/lam-viec/ghi/gui-sau',
  keyField: 'clientKey',
  titleField: 'what',
  mostBytes: 40_000_000,
}

export const waitingPath = '/lam-viec/ghi/cho-gui'
export const noNetworkPath = '/lam-viec/khong-co-mang'

/** What a device keeps to be opened without a network. */
export const keptPages = [keptLogForm.action, waitingPath]
