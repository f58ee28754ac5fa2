import type { ActKey } from './acts-for.ts'

/** Where each act of the desk is posted to, below the desk's address. */
export const actPaths = {
  submit: 'gui-duyet',
  takeBack: 'lay-lai',
  approveAndPublish: 'duyet-va-dang',
  approve: 'duyet',
  publish: 'dang',
  schedule: 'hen-gio',
  unschedule: 'bo-hen',
  return: 'tra-lai',
  ratify: 'duyet-sau',
  confirmDocument: 'xem-van-ban',
  correct: 'dinh-chinh',
  force: 'dang-khan-cap',
  withdraw: 'go',
  unpublish: 'bo-dang',
  discard: 'bo-nhap',
} as const satisfies Record<ActKey, string>
